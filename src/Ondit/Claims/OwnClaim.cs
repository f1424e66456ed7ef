using System.Collections.Immutable;
using Ondit.Attributions;
using Ondit.Stories;

namespace Ondit.Claims;

/// <summary>Something that the story states in its own voice.</summary>
/// <param name="Span">Its words, in one or more pieces.</param>
/// <param name="Factuality">How firmly it is put.</param>
/// <param name="IsFuture">A flat plan or prediction.</param>
/// <param name="Kind">Checkable, opinion or denial.</param>
public sealed record OwnClaim(ImmutableArray<TextSpan> Span, Factuality Factuality, bool IsFuture, ClaimKind Kind);

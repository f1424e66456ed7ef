using System.Collections.Immutable;
using Ondit.Attributions;
using Ondit.Stories;

namespace Ondit.Claims;

/// <summary>One proposition as this story puts it forward: the content of an attribution, or an assertion of the story's own.</summary>
/// <param name="Id">Its name within the reading: <c>c1</c>, <c>c2</c>, … in text order.</param>
/// <param name="Span">Its words, in one or more pieces.</param>
/// <param name="Attribution">The attribution whose content it is; null for the story's own voice.</param>
/// <param name="About">Ids of the parties that it says something of.</param>
/// <param name="Times">Indices into the reading's times: when.</param>
/// <param name="Places">Ids of parties: where.</param>
/// <param name="Factuality">How firmly it is put.</param>
/// <param name="IsFuture">A flat plan or prediction.</param>
/// <param name="Kind">Checkable, opinion or denial.</param>
public sealed record Claim(
    string Id,
    ImmutableArray<TextSpan> Span,
    string? Attribution,
    ImmutableArray<string> About,
    ImmutableArray<int> Times,
    ImmutableArray<string> Places,
    Factuality Factuality,
    bool IsFuture,
    ClaimKind Kind
);

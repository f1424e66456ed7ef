using System.Collections.Immutable;
using Ondit.Stories;

namespace Ondit.Claims;

/// <summary>A sentence that tells that somebody was asked, or has not commented, and what came of it.</summary>
/// <param name="Span">The sentence or the part of it that tells so.</param>
/// <param name="For">Ids of the parties concerned.</param>
/// <param name="From">Who was asked, in the story's words.</param>
/// <param name="Outcome">What came of it.</param>
public sealed record Reply(TextSpan Span, ImmutableArray<string> For, string From, ReplyOutcome Outcome);

using System.Collections.Immutable;
using Ondit.Stories;

namespace Ondit.Profiles;

/// <summary>Words that a house rule asks to look at.</summary>
/// <param name="House">The house.</param>
/// <param name="Rule">The rule's name.</param>
/// <param name="PublishedIn">Where the house has published it.</param>
/// <param name="Spans">The words, in text order.</param>
/// <param name="Ids">The attributions, claims or parties concerned, in text order.</param>
/// <param name="Note">What to look at.</param>
public sealed record Finding(
    string House,
    string Rule,
    string PublishedIn,
    ImmutableArray<TextSpan> Spans,
    ImmutableArray<string> Ids,
    string Note
);

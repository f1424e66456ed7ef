using System.Collections.Immutable;

namespace Ondit.Times;

/// <summary>One place of a pattern: the words and classes that may stand there.</summary>
/// <param name="Words">In the lexicon's spelling.</param>
/// <param name="Classes">Classes of words.</param>
/// <param name="IsOptional">Whether the place may be skipped.</param>
/// <param name="IsBarred">Whether none of them may stand there; takes up no token.</param>
internal sealed record RuleElement(
    ImmutableArray<string> Words,
    ImmutableArray<WordClass> Classes,
    bool IsOptional,
    bool IsBarred
);

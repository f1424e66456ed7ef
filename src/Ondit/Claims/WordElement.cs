using System.Collections.Immutable;

namespace Ondit.Claims;

/// <summary>One of some words; each choice is one or more tokens.</summary>
internal sealed record WordElement : PhraseElement
{
    public WordElement(IEnumerable<ImmutableArray<string>> choices) =>
        ByFirst = choices
            .GroupBy(choice => choice[0], StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => group.OrderByDescending(choice => choice.Length).ToImmutableArray(),
                StringComparer.Ordinal
            );

    /// <summary>The choices by their first token, the longest first.</summary>
    public Dictionary<string, ImmutableArray<ImmutableArray<string>>> ByFirst { get; }

    /// <summary>Whether the words must not stand here; as the first element, not before the match.</summary>
    public bool IsBarred { get; init; }

    /// <summary>Whether the match tells which word stood here.</summary>
    public bool IsNoun { get; init; }
}

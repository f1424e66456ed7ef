using System.Collections.Immutable;
using Ondit.Ledger.Names;
using Ondit.Ledger.Tellings;
using Ondit.Stories;

namespace Ondit.Ledger.Echoes;

/// <summary>Where an outlet speaks of itself and of what it printed before.</summary>
public static class SelfReference
{
    private static readonly ImmutableArray<(ImmutableArray<string> Words, string Kind)> Patterns =
    [
        .. LedgerList
            .Load("Echoes/self-words.tsv")
            .Select(row => (FoldedName.Words(row[0]).ToImmutableArray(), row[1])),
    ];

    /// <summary>All such places.</summary>
    public static IEnumerable<TextSpan> In(Telling telling) => Find(telling, "self");

    /// <summary>Places where it takes something back.</summary>
    public static IEnumerable<TextSpan> TakesBack(Telling telling) => Find(telling, "back");

    private static IEnumerable<TextSpan> Find(Telling telling, string kind)
    {
        var words = telling.Words;
        foreach (var (pattern, _) in Patterns.Where(pattern => pattern.Kind == kind))
        {
            for (var i = 0; i + pattern.Length <= words.Length; i++)
            {
                if (pattern.Select((word, j) => words[i + j].Folded == word).All(same => same))
                {
                    yield return new TextSpan(words[i].Span.Start, words[i + pattern.Length - 1].Span.End);
                }
            }
        }
    }
}

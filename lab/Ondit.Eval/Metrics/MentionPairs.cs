using System.Collections.Immutable;
using Ondit.Eval.Corpora;

namespace Ondit.Eval.Metrics;

/// <summary>
/// The chains of both sides with mentions as numbers: two that match have one number, any other has its own.
/// </summary>
internal sealed record MentionPairs(
    IReadOnlyList<IReadOnlyList<int>> Gold,
    IReadOnlyList<IReadOnlyList<int>> Found,
    int Count
)
{
    /// <summary>
    /// Pairs mentions one to one by exact span, or by head. Where several share a head ("Jo" in "Jo and Al"), equal spans go first,
    /// then the longest with the longest.
    /// </summary>
    public static MentionPairs Match(
        ImmutableArray<ImmutableArray<PointSpan>> gold,
        ImmutableArray<ImmutableArray<PointSpan>> found,
        IMentionHead? heads
    )
    {
        var golds = Flatten(gold);
        var founds = Flatten(found);
        var next = golds.Count;
        var numbers = Enumerable.Repeat(-1, founds.Count).ToArray();
        var isTaken = new bool[golds.Count];
        Pair(span => span);
        if (heads is not null)
        {
            Pair(heads.Of);
        }

        var paired = numbers.Count(number => number >= 0);
        return new MentionPairs(
            Number(golds, gold.Length, i => i),
            Number(founds, found.Length, i => numbers[i] >= 0 ? numbers[i] : next++),
            paired
        );

        void Pair(Func<PointSpan, PointSpan> key)
        {
            var free = Enumerable
                .Range(0, golds.Count)
                .Where(i => !isTaken[i])
                .OrderByDescending(i => golds[i].Span.Length)
                .ToLookup(i => key(golds[i].Span));
            foreach (var j in Enumerable.Range(0, founds.Count).OrderByDescending(j => founds[j].Span.Length))
            {
                var match = numbers[j] >= 0 ? [] : free[key(founds[j].Span)].Where(i => !isTaken[i]).Take(1).ToArray();
                if (match.Length == 1)
                {
                    numbers[j] = match[0];
                    isTaken[match[0]] = true;
                }
            }
        }
    }

    private static List<(PointSpan Span, int Chain)> Flatten(ImmutableArray<ImmutableArray<PointSpan>> chains) =>
        [.. chains.SelectMany((chain, i) => chain.Select(span => (span, i)))];

    private static List<IReadOnlyList<int>> Number(
        List<(PointSpan Span, int Chain)> mentions,
        int chains,
        Func<int, int> number
    )
    {
        var numbered = Enumerable.Range(0, chains).Select(_ => new List<int>()).ToList();
        for (var i = 0; i < mentions.Count; i++)
        {
            numbered[mentions[i].Chain].Add(number(i));
        }

        return [.. numbered];
    }
}

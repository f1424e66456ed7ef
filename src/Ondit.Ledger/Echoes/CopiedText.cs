using System.Collections.Immutable;
using Ondit.Ledger.Tellings;
using Ondit.Stories;

namespace Ondit.Ledger.Echoes;

/// <summary>
/// What one story has word for word from another: runs of five words that stand in both (shingles, Broder 1997), joined to stretches.
/// Counted against each whole story, not estimated: within a group there are few pairs, and a sketch misses what is cut short.
/// </summary>
/// <param name="Share">Words of the later story that stand in such runs, 0 to 1.</param>
/// <param name="ShareOfEarlier">The same of the earlier story.</param>
/// <param name="Longest">The longest stretch, in the later story; null where there is none.</param>
public sealed record CopiedText(double Share, double ShareOfEarlier, TextSpan? Longest)
{
    private const int Run = 5;

    // Two who tell the same in a short sentence need not have it from each other.
    private const int ShortestStretch = 10;

    /// <summary>Compares two stories.</summary>
    public static CopiedText Of(Telling later, Telling earlier)
    {
        var places = Runs(earlier.Words);
        var (share, longest) = Covered(later.Words, places);
        return new CopiedText(share, longest is null ? 0 : Covered(earlier.Words, Runs(later.Words)).Share, longest);
    }

    private static HashSet<string> Runs(ImmutableArray<StoryWord> words) =>
        [.. Enumerable.Range(0, Math.Max(0, words.Length - Run + 1)).Select(i => RunAt(words, i))];

    private static string RunAt(ImmutableArray<StoryWord> words, int i) =>
        string.Join(' ', words.AsSpan(i, Run).ToArray().Select(word => word.Folded));

    private static (double Share, TextSpan? Longest) Covered(ImmutableArray<StoryWord> words, HashSet<string> runs)
    {
        var covered = new bool[words.Length];
        for (var i = 0; i + Run <= words.Length; i++)
        {
            if (runs.Contains(RunAt(words, i)))
            {
                covered.AsSpan(i, Run).Fill(true);
            }
        }

        var (best, start) = ((From: 0, To: 0), 0);
        for (var i = 0; i <= covered.Length; i++)
        {
            if (i == covered.Length || !covered[i])
            {
                if (i - start < ShortestStretch)
                {
                    covered.AsSpan(start, i - start).Clear();
                    start = i + 1;
                    continue;
                }

                best = i - start > best.To - best.From ? (start, i) : best;
                start = i + 1;
            }
        }

        return (
            words.Length == 0 ? 0 : (double)covered.Count(one => one) / words.Length,
            best.To > best.From ? new TextSpan(words[best.From].Span.Start, words[best.To - 1].Span.End) : null
        );
    }
}

using System.Collections.Immutable;
using Ondit.Eval.Corpora;

namespace Ondit.Eval.Metrics;

/// <summary>Scores replies. Two match one to one when they share at least half of the shorter one.</summary>
internal sealed class ReplyScorer
{
    /// <summary>Found with the right outcome.</summary>
    public Tally WithOutcome { get; private set; }

    /// <summary>Found, whatever the outcome.</summary>
    public Tally Any { get; private set; }

    public void Add(ImmutableArray<ReplyRow> gold, ImmutableArray<ReplyRow> found)
    {
        Any += OneToOne(Shared);
        WithOutcome += OneToOne((g, f) => g.Outcome == f.Outcome ? Shared(g, f) : null);

        Tally OneToOne(Func<ReplyRow, ReplyRow, double?> closeness)
        {
            var right = BestPairs.Of(gold, found, closeness).Count;
            return new Tally(right, found.Length, right, gold.Length);
        }
    }

    private static double? Shared(ReplyRow gold, ReplyRow found)
    {
        var overlap = gold.Span.Overlap(found.Span);
        return overlap > 0 && 2 * overlap >= Math.Min(gold.Span.Length, found.Span.Length) ? overlap : null;
    }
}

using System.Collections.Immutable;
using Ondit.Eval.Corpora;

namespace Ondit.Eval.Metrics;

/// <summary>
/// Scores time expressions as TempEval-3 does (UzZaman et al. 2013), inside the annotated stretch alone. Each expression matches at
/// most one: equal spans first, then those that share most.
/// </summary>
internal sealed class TimeScorer
{
    /// <summary>Spans are equal.</summary>
    public Tally Strict { get; private set; }

    /// <summary>Spans overlap.</summary>
    public Tally Relaxed { get; private set; }

    /// <summary>Spans overlap and the values are equal, letter by letter.</summary>
    public Tally Value { get; private set; }

    public void Add(AnnotatedTimes annotated, ImmutableArray<TimeRow> found)
    {
        var gold = annotated.Times.Where(time => annotated.Annotated.Contains(time.Span)).ToList();
        var inside = found.Where(time => annotated.Annotated.Contains(time.Span)).ToList();
        var pairs = Match(gold, inside);
        Strict += OneToOne(pairs.Count(pair => pair.Gold.Span == pair.Found.Span));
        Relaxed += OneToOne(pairs.Count);
        Value += OneToOne(pairs.Count(pair => pair.Gold.Value is not null && pair.Gold.Value == pair.Found.Value));

        Tally OneToOne(int right) => new(right, inside.Count, right, gold.Count);
    }

    private static List<(TimeRow Gold, TimeRow Found)> Match(List<TimeRow> gold, List<TimeRow> found) =>
        BestPairs.Of(
            gold,
            found,
            (g, f) =>
                g.Span == f.Span ? double.PositiveInfinity
                : g.Span.Overlaps(f.Span) ? g.Span.Overlap(f.Span)
                : null
        );
}

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

    private static List<(TimeRow Gold, TimeRow Found)> Match(List<TimeRow> gold, List<TimeRow> found)
    {
        var pairs = new List<(TimeRow Gold, TimeRow Found)>();
        var candidates = gold.SelectMany((g, i) => found.Select((f, j) => (Gold: g, Found: f, I: i, J: j)))
            .Where(pair => pair.Gold.Span.Overlaps(pair.Found.Span))
            .OrderByDescending(pair => pair.Gold.Span == pair.Found.Span)
            .ThenByDescending(pair => pair.Gold.Span.Overlap(pair.Found.Span));
        var (usedGold, usedFound) = (new HashSet<int>(), new HashSet<int>());
        foreach (var pair in candidates)
        {
            if (!usedGold.Contains(pair.I) && usedFound.Add(pair.J))
            {
                usedGold.Add(pair.I);
                pairs.Add((pair.Gold, pair.Found));
            }
        }

        return pairs;
    }
}

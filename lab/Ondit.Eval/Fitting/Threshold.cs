using System.Collections.Immutable;
using Ondit.Eval.Metrics;
using Ondit.Ledger.Matching;

namespace Ondit.Eval.Fitting;

/// <summary>Chooses how close clusters must be to be joined.</summary>
internal static class Threshold
{
    /// <summary>The one of some values that scores best on sets whose clusters are known.</summary>
    /// <param name="values">What is tried.</param>
    /// <param name="sets">For each set the cluster of each thing, and how close two are.</param>
    /// <param name="figure">What shall be greatest.</param>
    public static double Best(
        IEnumerable<double> values,
        IReadOnlyList<(ImmutableArray<string> Gold, Func<int, int, double> Closeness)> sets,
        Func<ClusterScorer, double> figure
    )
    {
        var known = sets.Select(set => (set.Gold, Closeness: Known(set.Gold.Length, set.Closeness))).ToList();
        return values.MaxBy(value =>
        {
            var scorer = new ClusterScorer();
            foreach (var (gold, closeness) in known)
            {
                scorer.Add(gold, [.. AverageLink.Join(gold.Length, (i, j) => closeness[i, j], value)]);
            }

            return figure(scorer);
        });
    }

    private static double[,] Known(int count, Func<int, int, double> closeness)
    {
        var known = new double[count, count];
        Parallel.For(
            0,
            count,
            i =>
            {
                for (var j = i + 1; j < count; j++)
                {
                    known[i, j] = closeness(i, j);
                }
            }
        );
        return known;
    }
}

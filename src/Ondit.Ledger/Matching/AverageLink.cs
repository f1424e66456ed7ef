using System.Collections.Immutable;

namespace Ondit.Ledger.Matching;

/// <summary>
/// Joins the two clusters whose members are closest on the average, again and again, as long as they are close enough. No order of the
/// members changes the result, but for ties.
/// </summary>
public static class AverageLink
{
    /// <summary>The clusters, each in ascending order, by their first members.</summary>
    /// <param name="count">How many things there are.</param>
    /// <param name="closeness">How close two are; it is asked once for each pair.</param>
    /// <param name="least">Clusters less close than this stay apart.</param>
    public static ImmutableArray<ImmutableArray<int>> Join(int count, Func<int, int, double> closeness, double least)
    {
        var sums = new double[count, count];
        for (var i = 0; i < count; i++)
        {
            for (var j = i + 1; j < count; j++)
            {
                sums[i, j] = sums[j, i] = closeness(i, j);
            }
        }

        var members = Enumerable.Range(0, count).Select(i => new List<int> { i }).ToArray();
        var alive = Enumerable.Range(0, count).ToList();
        while (Closest(alive, members, sums) is { } pair && pair.Closeness >= least)
        {
            var (kept, gone) = (pair.One, pair.Other);
            foreach (var other in alive)
            {
                sums[kept, other] += sums[gone, other];
                sums[other, kept] = sums[kept, other];
            }

            members[kept].AddRange(members[gone]);
            alive.Remove(gone);
        }

        return [.. alive.Select(i => members[i].Order().ToImmutableArray()).OrderBy(cluster => cluster[0])];
    }

    private static (int One, int Other, double Closeness)? Closest(List<int> alive, List<int>[] members, double[,] sums)
    {
        (int One, int Other, double Closeness)? best = null;
        for (var i = 0; i < alive.Count; i++)
        {
            for (var j = i + 1; j < alive.Count; j++)
            {
                var (one, other) = (alive[i], alive[j]);
                var mean = sums[one, other] / members[one].Count / members[other].Count;
                if (best is null || mean > best.Value.Closeness)
                {
                    best = (one, other, mean);
                }
            }
        }

        return best;
    }
}

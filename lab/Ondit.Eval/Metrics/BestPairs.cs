namespace Ondit.Eval.Metrics;

/// <summary>Pairs what was found with gold, one to one.</summary>
internal static class BestPairs
{
    /// <summary>The pairs, the closest first; of equals the first in order.</summary>
    /// <param name="gold">What people found.</param>
    /// <param name="found">What the reader found.</param>
    /// <param name="closeness">How well two go together; null where they do not.</param>
    public static List<(TGold Gold, TFound Found)> Of<TGold, TFound>(
        IReadOnlyList<TGold> gold,
        IReadOnlyList<TFound> found,
        Func<TGold, TFound, double?> closeness
    )
    {
        var pairs = new List<(TGold Gold, TFound Found)>();
        var candidates = gold.SelectMany((g, i) => found.Select((f, j) => (I: i, J: j, Closeness: closeness(g, f))))
            .Where(pair => pair.Closeness is not null)
            .OrderByDescending(pair => pair.Closeness);
        var (usedGold, usedFound) = (new HashSet<int>(), new HashSet<int>());
        foreach (var (i, j, _) in candidates)
        {
            if (!usedGold.Contains(i) && usedFound.Add(j))
            {
                usedGold.Add(i);
                pairs.Add((gold[i], found[j]));
            }
        }

        return pairs;
    }
}

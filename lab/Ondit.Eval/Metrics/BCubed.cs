namespace Ondit.Eval.Metrics;

/// <summary>B³ (Bagga and Baldwin 1998): for each mention the share of its chain that is right.</summary>
internal static class BCubed
{
    public static Tally Score(IReadOnlyList<IReadOnlyList<int>> gold, IReadOnlyList<IReadOnlyList<int>> found) =>
        new(Sum(found, gold), found.Sum(chain => chain.Count), Sum(gold, found), gold.Sum(chain => chain.Count));

    // A mention that the other side lacks adds 0 (Pradhan et al. 2014).
    private static double Sum(IReadOnlyList<IReadOnlyList<int>> chains, IReadOnlyList<IReadOnlyList<int>> others)
    {
        var chainOf = Chains.OfMention(others);
        return chains.Sum(chain =>
            chain.Where(chainOf.ContainsKey).GroupBy(mention => chainOf[mention]).Sum(shared => Square(shared.Count()))
            / chain.Count
        );
    }

    private static double Square(double count) => count * count;
}

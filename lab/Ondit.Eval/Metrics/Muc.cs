namespace Ondit.Eval.Metrics;

/// <summary>MUC (Vilain et al. 1995): links that must be added to join what belongs together. Blind to chains of one mention.</summary>
internal static class Muc
{
    public static Tally Score(IReadOnlyList<IReadOnlyList<int>> gold, IReadOnlyList<IReadOnlyList<int>> found)
    {
        var (goldRight, goldLinks) = Links(gold, found);
        var (foundRight, foundLinks) = Links(found, gold);
        return new Tally(foundRight, foundLinks, goldRight, goldLinks);
    }

    private static (int Right, int All) Links(
        IReadOnlyList<IReadOnlyList<int>> chains,
        IReadOnlyList<IReadOnlyList<int>> others
    )
    {
        var chainOf = Chains.OfMention(others);
        int right = 0,
            all = 0;
        foreach (var chain in chains)
        {
            // A mention that the other side lacks stands alone: it is a part of its own.
            var alone = chain.Count(mention => !chainOf.ContainsKey(mention));
            var parts = alone + chain.Where(chainOf.ContainsKey).Select(mention => chainOf[mention]).Distinct().Count();
            right += chain.Count - parts;
            all += chain.Count - 1;
        }

        return (right, all);
    }
}

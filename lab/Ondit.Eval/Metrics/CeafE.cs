namespace Ondit.Eval.Metrics;

/// <summary>
/// Entity-based CEAF (Luo 2005) with the similarity φ₄ = 2 |G ∩ F| / (|G| + |F|): chains are paired one to one so that the sum of
/// their similarities is the greatest.
/// </summary>
internal static class CeafE
{
    public static Tally Score(IReadOnlyList<IReadOnlyList<int>> gold, IReadOnlyList<IReadOnlyList<int>> found)
    {
        var chainOf = Chains.OfMention(found);
        var similarity = new double[gold.Count, found.Count];
        for (var i = 0; i < gold.Count; i++)
        {
            foreach (var shared in gold[i].Where(chainOf.ContainsKey).GroupBy(mention => chainOf[mention]))
            {
                similarity[i, shared.Key] = 2.0 * shared.Count() / (gold[i].Count + found[shared.Key].Count);
            }
        }

        var sum = Assignment.GreatestSum(similarity);
        return new Tally(sum, found.Count, sum, gold.Count);
    }
}

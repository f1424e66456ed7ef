namespace Ondit.Eval.Metrics;

/// <summary>Looks up chains by their mentions.</summary>
internal static class Chains
{
    /// <summary>The index of each mention's chain.</summary>
    public static Dictionary<int, int> OfMention(IReadOnlyList<IReadOnlyList<int>> chains)
    {
        var chainOf = new Dictionary<int, int>();
        for (var i = 0; i < chains.Count; i++)
        {
            foreach (var mention in chains[i])
            {
                chainOf.Add(mention, i);
            }
        }

        return chainOf;
    }
}

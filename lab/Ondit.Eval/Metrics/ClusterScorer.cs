namespace Ondit.Eval.Metrics;

/// <summary>Scores how things were put together: pairs, and the measures of CoNLL-2012 with single things kept.</summary>
internal sealed class ClusterScorer
{
    public Tally Pairs { get; private set; }

    public Tally Muc { get; private set; }

    public Tally BCubed { get; private set; }

    public Tally CeafE { get; private set; }

    /// <summary>CoNLL F1: the mean of MUC, B³ and CEAFe.</summary>
    public double Conll => (Muc.F1 + BCubed.F1 + CeafE.F1) / 3;

    /// <summary>Adds things that were clustered together.</summary>
    /// <param name="gold">The cluster of each thing.</param>
    /// <param name="found">The clusters that were found, by the numbers of their things.</param>
    public void Add(IReadOnlyList<string> gold, IReadOnlyList<IReadOnlyList<int>> found)
    {
        List<List<int>> right =
        [
            .. gold.Index()
                .GroupBy(one => one.Item, StringComparer.Ordinal)
                .Select(group => group.Select(one => one.Index).ToList()),
        ];
        var both = found.Sum(cluster => cluster.CountBy(thing => gold[thing]).Sum(pair => PairsOf(pair.Value)));
        Pairs += new Tally(
            both,
            found.Sum(cluster => PairsOf(cluster.Count)),
            both,
            right.Sum(cluster => PairsOf(cluster.Count))
        );
        Muc += Metrics.Muc.Score(right, found);
        BCubed += Metrics.BCubed.Score(right, found);
        CeafE += Metrics.CeafE.Score(right, found);
    }

    private static double PairsOf(int count) => count * (count - 1) / 2.0;
}

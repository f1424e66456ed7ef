using Ondit.Ledger.Names;

namespace Ondit.Eval.Fitting;

/// <summary>Texts as bags of words, each word weighted by its rarity among the texts (tf-idf), of length 1.</summary>
internal sealed class WordWeights
{
    private readonly Dictionary<string, double>[] weights;

    public WordWeights(IReadOnlyList<string> texts)
    {
        var words = texts.Select(FoldedName.Words).ToList();
        var spread = words.SelectMany(one => one.Distinct(StringComparer.Ordinal)).CountBy(word => word).ToDictionary();
        weights =
        [
            .. words.Select(one =>
            {
                var counts = one.CountBy(word => word, StringComparer.Ordinal)
                    .ToDictionary(
                        pair => pair.Key,
                        pair => (1 + Math.Log(pair.Value)) * Math.Log((texts.Count + 1.0) / spread[pair.Key]),
                        StringComparer.Ordinal
                    );
                var length = Math.Sqrt(counts.Values.Sum(weight => weight * weight));
                return counts.ToDictionary(
                    pair => pair.Key,
                    pair => length > 0 ? pair.Value / length : 0,
                    StringComparer.Ordinal
                );
            }),
        ];
    }

    /// <summary>The cosine of two of the texts, 0 to 1.</summary>
    public double Cosine(int one, int other)
    {
        var (few, many) =
            weights[one].Count <= weights[other].Count
                ? (weights[one], weights[other])
                : (weights[other], weights[one]);
        return few.Sum(pair => pair.Value * many.GetValueOrDefault(pair.Key));
    }
}

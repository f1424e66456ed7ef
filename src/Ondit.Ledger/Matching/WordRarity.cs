using System.Collections.Immutable;
using Ondit.Ledger.Tellings;

namespace Ondit.Ledger.Matching;

/// <summary>How rare words are among the stories that are joined, and what two stories share of the rare ones.</summary>
public sealed class WordRarity
{
    private readonly Dictionary<string, double> rarity;
    private readonly Dictionary<string, ImmutableDictionary<string, double>> storyWeights;

    /// <summary>Counts in how many of the stories each word stands.</summary>
    public WordRarity(IReadOnlyList<Telling> tellings)
    {
        rarity = tellings
            .SelectMany(telling => telling.Words.Select(word => word.Folded).Distinct(StringComparer.Ordinal))
            .CountBy(word => word, StringComparer.Ordinal)
            .ToDictionary(
                pair => pair.Key,
                pair => Math.Log((tellings.Count + 1.0) / pair.Value),
                StringComparer.Ordinal
            );
        storyWeights = tellings.ToDictionary(telling => telling.Id, Weights, StringComparer.Ordinal);
    }

    /// <summary>Natural logarithm of how many stories there are for one that has the word; 0 for one that no story has.</summary>
    public double Of(string word) => rarity.GetValueOrDefault(word);

    /// <summary>The cosine of the words of two stories, each by its rarity; 0 to 1.</summary>
    public double Cosine(Telling one, Telling other)
    {
        var (left, right) = (storyWeights[one.Id], storyWeights[other.Id]);
        return left.Sum(pair => pair.Value * right.GetValueOrDefault(pair.Key));
    }

    private ImmutableDictionary<string, double> Weights(Telling telling)
    {
        var counts = telling
            .Words.CountBy(word => word.Folded, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Key, pair => (1 + Math.Log(pair.Value)) * Of(pair.Key), StringComparer.Ordinal);
        var length = Math.Sqrt(counts.Values.Sum(weight => weight * weight));
        return counts
            .Where(pair => pair.Value > 0)
            .ToImmutableDictionary(pair => pair.Key, pair => pair.Value / length, StringComparer.Ordinal);
    }
}

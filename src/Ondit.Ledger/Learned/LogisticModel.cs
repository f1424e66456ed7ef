using System.Collections.Immutable;

namespace Ondit.Ledger.Learned;

/// <summary>A weighted sum of features, as log-odds.</summary>
/// <param name="Bias">Log-odds where all features are 0.</param>
/// <param name="Weights">One for each feature, in the order in which the features are given.</param>
public sealed record LogisticModel(double Bias, ImmutableArray<double> Weights)
{
    /// <summary>The log-odds that it is so.</summary>
    /// <exception cref="ArgumentException">There are more or fewer features than weights.</exception>
    public double LogOdds(IReadOnlyList<double> features)
    {
        if (features.Count != Weights.Length)
        {
            throw new ArgumentException($"{features.Count} features for {Weights.Length} weights", nameof(features));
        }

        var sum = Bias;
        for (var i = 0; i < Weights.Length; i++)
        {
            sum += Weights[i] * features[i];
        }

        return sum;
    }

    /// <summary>The probability that it is so, 0 to 1.</summary>
    public double Probability(IReadOnlyList<double> features) => Probability(LogOdds(features));

    /// <summary>The probability of log-odds.</summary>
    public static double Probability(double logOdds) => 1 / (1 + Math.Exp(-logOdds));
}

using Ondit.Ledger.Learned;

namespace Ondit.Eval.Fitting;

/// <summary>Fits a logistic regression by Newton's steps, with a ridge on the weights of features scaled to the same spread.</summary>
internal static class LogisticFit
{
    private const int Steps = 30;

    /// <summary>The model that fits examples best.</summary>
    /// <param name="examples">Features and whether it is so; not empty.</param>
    /// <param name="ridge">How strongly weights are drawn to 0; in examples.</param>
    /// <param name="balance">The share of the whole weight that both kinds of examples get alike, 0 (as they come) to 1.</param>
    public static LogisticModel Fit(
        IReadOnlyList<(double[] Features, bool IsSo)> examples,
        double ridge,
        double balance = 0
    )
    {
        var width = examples[0].Features.Length;
        var (means, spreads) = Spread(examples, width);
        double[][] rows =
        [
            .. examples.Select(example =>
                (double[])[1, .. example.Features.Select((value, i) => (value - means[i]) / spreads[i])]
            ),
        ];
        var positives = Math.Max(1, examples.Count(example => example.IsSo));
        var negatives = Math.Max(1, examples.Count - positives);
        double[] weightOf =
        [
            .. examples.Select(example =>
                1 - balance + (balance * examples.Count / 2.0 / (example.IsSo ? positives : negatives))
            ),
        ];
        var weights = new double[width + 1];
        for (var step = 0; step < Steps; step++)
        {
            var gradient = new double[width + 1];
            var curvature = new double[width + 1, width + 1];
            for (var n = 0; n < rows.Length; n++)
            {
                var row = rows[n];
                var probability = LogisticModel.Probability(Dot(weights, row));
                var slope = weightOf[n] * (probability - (examples[n].IsSo ? 1 : 0));
                var bend = weightOf[n] * Math.Max(1e-6, probability * (1 - probability));
                for (var i = 0; i <= width; i++)
                {
                    gradient[i] += slope * row[i];
                    for (var j = 0; j <= i; j++)
                    {
                        curvature[i, j] += bend * row[i] * row[j];
                    }
                }
            }

            for (var i = 0; i <= width; i++)
            {
                var pull = i == 0 ? 1e-3 : ridge;
                gradient[i] += pull * weights[i];
                curvature[i, i] += pull;
            }

            var change = LinearEquations.Solve(curvature, gradient);
            for (var i = 0; i <= width; i++)
            {
                weights[i] -= Math.Clamp(change[i], -2, 2);
            }
        }

        double[] plain = [.. Enumerable.Range(0, width).Select(i => weights[i + 1] / spreads[i])];
        return new LogisticModel(weights[0] - Dot(plain, means), [.. plain]);
    }

    private static (double[] Means, double[] Spreads) Spread(
        IReadOnlyList<(double[] Features, bool IsSo)> examples,
        int width
    )
    {
        var means = new double[width];
        var spreads = new double[width];
        for (var i = 0; i < width; i++)
        {
            means[i] = examples.Average(example => example.Features[i]);
            spreads[i] = Math.Sqrt(examples.Average(example => Math.Pow(example.Features[i] - means[i], 2)));
            spreads[i] = spreads[i] < 1e-9 ? 1 : spreads[i];
        }

        return (means, spreads);
    }

    private static double Dot(double[] left, double[] right)
    {
        var sum = 0.0;
        for (var i = 0; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }
}

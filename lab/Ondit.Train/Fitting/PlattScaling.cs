using Ondit.Tags;

namespace Ondit.Train.Fitting;

/// <summary>Fits the calibration (Platt 1999): logistic regression on two log-odds by Newton's method, with a weak prior.</summary>
internal static class PlattScaling
{
    private const int Rounds = 50;
    private const double Prior = 0.01;

    public static Calibration Fit(IReadOnlyCollection<JudgedTag> tags)
    {
        double[] weights = [0, 0, 0];
        for (var round = 0; round < Rounds; round++)
        {
            var gradient = new double[3];
            var curvature = new double[3, 3];
            for (var i = 0; i < 3; i++)
            {
                gradient[i] = -Prior * weights[i];
                curvature[i, i] = Prior;
            }

            foreach (var tag in tags)
            {
                double[] x =
                [
                    Calibration.LogOdds(tag.Tag.CueProbability),
                    Calibration.LogOdds(tag.Tag.PartsProbability),
                    1,
                ];
                var chance = 1 / (1 + Math.Exp(-((weights[0] * x[0]) + (weights[1] * x[1]) + weights[2])));
                for (var i = 0; i < 3; i++)
                {
                    gradient[i] += ((tag.IsRight ? 1 : 0) - chance) * x[i];
                    for (var j = 0; j < 3; j++)
                    {
                        curvature[i, j] += chance * (1 - chance) * x[i] * x[j];
                    }
                }
            }

            var step = Solve(curvature, gradient);
            for (var i = 0; i < 3; i++)
            {
                weights[i] += step[i];
            }
        }

        return new Calibration(Math.Round(weights[0], 4), Math.Round(weights[1], 4), Math.Round(weights[2], 4));
    }

    // Gauss without pivots: the matrix is positive definite.
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var size = right.Length;
        for (var i = 0; i < size; i++)
        {
            for (var row = i + 1; row < size; row++)
            {
                var factor = matrix[row, i] / matrix[i, i];
                for (var column = i; column < size; column++)
                {
                    matrix[row, column] -= factor * matrix[i, column];
                }

                right[row] -= factor * right[i];
            }
        }

        var solution = new double[size];
        for (var i = size - 1; i >= 0; i--)
        {
            solution[i] = right[i];
            for (var column = i + 1; column < size; column++)
            {
                solution[i] -= matrix[i, column] * solution[column];
            }

            solution[i] /= matrix[i, i];
        }

        return solution;
    }
}

namespace Ondit.Eval.Fitting;

/// <summary>Cholesky's way to solve A·x = b for a symmetric, positive definite A.</summary>
internal static class LinearEquations
{
    /// <summary>The x.</summary>
    /// <param name="matrix">A; only its lower half is read.</param>
    /// <param name="right">b.</param>
    public static double[] Solve(double[,] matrix, double[] right)
    {
        var n = right.Length;
        var lower = new double[n, n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = matrix[i, j];
                for (var k = 0; k < j; k++)
                {
                    sum -= lower[i, k] * lower[j, k];
                }

                lower[i, j] = i == j ? Math.Sqrt(Math.Max(sum, 1e-12)) : sum / lower[j, j];
            }
        }

        var middle = new double[n];
        for (var i = 0; i < n; i++)
        {
            middle[i] = (right[i] - Enumerable.Range(0, i).Sum(k => lower[i, k] * middle[k])) / lower[i, i];
        }

        var x = new double[n];
        for (var i = n - 1; i >= 0; i--)
        {
            x[i] = (middle[i] - Enumerable.Range(i + 1, n - i - 1).Sum(k => lower[k, i] * x[k])) / lower[i, i];
        }

        return x;
    }
}

namespace Ondit.Eval.Metrics;

/// <summary>The Hungarian algorithm (Kuhn 1955, Munkres 1957) with potentials, in O(n³).</summary>
internal static class Assignment
{
    /// <summary>The greatest sum of weights that a one-to-one pairing of rows and columns can have; weights are not negative.</summary>
    public static double GreatestSum(double[,] weights)
    {
        return BestPairs(weights).Sum(pair => weights[pair.Row, pair.Column]);
    }

    /// <summary>The pairing that has that sum; pairs of weight 0 are left out.</summary>
    public static IEnumerable<(int Row, int Column)> BestPairs(double[,] weights)
    {
        // Filled up to a square with weight 0: what stays single adds nothing.
        var size = Math.Max(weights.GetLength(0), weights.GetLength(1));
        var rowOf = LeastCost(size, Cost);
        return Enumerable
            .Range(0, size)
            .Select(column => (Row: rowOf[column], Column: column))
            .Where(pair => Cost(pair.Row, pair.Column) < 0);

        double Cost(int row, int column) =>
            row < weights.GetLength(0) && column < weights.GetLength(1) ? -weights[row, column] : 0;
    }

    // Index 0 of the arrays stands for "no row" and "no column"; real ones count from 1.
    private static int[] LeastCost(int size, Func<int, int, double> cost)
    {
        var rowPotential = new double[size + 1];
        var columnPotential = new double[size + 1];
        var rowAt = new int[size + 1];
        for (var row = 1; row <= size; row++)
        {
            Augment(row);
        }

        return [.. rowAt.Skip(1).Select(row => row - 1)];

        void Augment(int row)
        {
            rowAt[0] = row;
            var slack = new double[size + 1];
            Array.Fill(slack, double.PositiveInfinity);
            var reached = new bool[size + 1];
            var from = new int[size + 1];
            var column = 0;
            do
            {
                reached[column] = true;
                column = Step(column, slack, reached, from);
            } while (rowAt[column] != 0);

            while (column != 0)
            {
                rowAt[column] = rowAt[from[column]];
                column = from[column];
            }
        }

        int Step(int column, double[] slack, bool[] reached, int[] from)
        {
            var (delta, next) = (double.PositiveInfinity, 0);
            for (var other = 1; other <= size; other++)
            {
                if (reached[other])
                {
                    continue;
                }

                var reduced = cost(rowAt[column] - 1, other - 1) - rowPotential[rowAt[column]] - columnPotential[other];
                if (reduced < slack[other])
                {
                    (slack[other], from[other]) = (reduced, column);
                }

                if (slack[other] < delta)
                {
                    (delta, next) = (slack[other], other);
                }
            }

            for (var other = 0; other <= size; other++)
            {
                if (reached[other])
                {
                    rowPotential[rowAt[other]] += delta;
                    columnPotential[other] -= delta;
                }
                else
                {
                    slack[other] -= delta;
                }
            }

            return next;
        }
    }
}

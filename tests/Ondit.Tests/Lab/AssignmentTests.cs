using CsCheck;
using Ondit.Eval.Metrics;
using Shouldly;

namespace Ondit.Tests.Lab;

public sealed class AssignmentTests
{
    [Fact]
    public void Giving_each_its_best_is_not_always_best()
    {
        // Row 0 takes 9 greedily and leaves row 1 with 1; 8 + 7 is more.
        Assignment
            .GreatestSum(
                new double[,]
                {
                    { 9, 8 },
                    { 7, 1 },
                }
            )
            .ShouldBe(15);
    }

    [Fact]
    public void More_columns_than_rows_leave_columns_single() =>
        Assignment
            .GreatestSum(
                new double[,]
                {
                    { 1, 5, 2 },
                }
            )
            .ShouldBe(5);

    [Fact]
    public void More_rows_than_columns_leave_rows_single() =>
        Assignment
            .GreatestSum(
                new double[,]
                {
                    { 1 },
                    { 5 },
                    { 2 },
                }
            )
            .ShouldBe(5);

    [Fact]
    public void Nothing_pairs_to_nothing() => Assignment.GreatestSum(new double[0, 3]).ShouldBe(0);

    [Fact]
    public void It_finds_what_trying_every_pairing_finds() =>
        Gen.Int[0, 9]
            .Array[5]
            .Array[4]
            .Sample(rows =>
            {
                var weights = new double[4, 5];
                for (var i = 0; i < 20; i++)
                {
                    weights[i / 5, i % 5] = rows[i / 5][i % 5];
                }

                Assignment.GreatestSum(weights).ShouldBe(Best(rows, 0, 0), 1e-9);
            });

    private static int Best(int[][] rows, int row, int taken) =>
        row == rows.Length
            ? 0
            : Enumerable
                .Range(0, rows[row].Length)
                .Where(column => (taken & (1 << column)) == 0)
                .Max(column => rows[row][column] + Best(rows, row + 1, taken | (1 << column)));
}

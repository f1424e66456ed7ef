using Ondit.Eval.Fitting;
using Shouldly;

namespace Ondit.Tests.Lab;

/// <summary>Weights that are fitted tell what the examples tell.</summary>
public sealed class LogisticFitTests
{
    [Fact]
    public void Known_odds_are_found_again()
    {
        // Of those with the sign 3 of 4 are so, of those without 1 of 4: log-odds ±ln 3.
        var examples = Enumerable
            .Range(0, 4000)
            .Select(i => (new[] { i % 2, 0.5 }, i / 2 % 4 == 0 ^ i % 2 == 1))
            .ToList();

        var model = LogisticFit.Fit(examples, ridge: 1e-6);

        model.LogOdds([0, 0.5]).ShouldBe(-Math.Log(3), 1e-3);
        model.LogOdds([1, 0.5]).ShouldBe(Math.Log(3), 1e-3);
    }

    [Fact]
    public void Balance_makes_rare_and_common_count_alike()
    {
        var examples = Enumerable.Range(0, 1000).Select(i => (new[] { (double)(i % 2) }, i % 10 == 0)).ToList();

        LogisticFit
            .Fit(examples, 1e-6, balance: 1)
            .LogOdds([0.5])
            .ShouldBeGreaterThan(LogisticFit.Fit(examples, 1e-6).LogOdds([0.5]) + 1);
    }

    [Fact]
    public void Equations_are_solved()
    {
        var x = LinearEquations.Solve(
            new double[,]
            {
                { 4, 0 },
                { 2, 3 },
            },
            [10, 9]
        );

        ((4 * x[0]) + (2 * x[1])).ShouldBe(10, 1e-9);
        ((2 * x[0]) + (3 * x[1])).ShouldBe(9, 1e-9);
    }
}

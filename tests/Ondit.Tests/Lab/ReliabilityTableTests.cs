using Ondit.Eval.Metrics;
using Shouldly;

namespace Ondit.Tests.Lab;

public sealed class ReliabilityTableTests
{
    [Fact]
    public void The_error_is_the_distance_of_score_and_share_weighed_by_the_bin()
    {
        var table = new ReliabilityTable();
        table.Add(0.9, true);
        table.Add(0.95, false);
        table.Add(0.2, false);
        table.Add(1, true);

        // Bin 0.9: mean score 2.85 / 3, share right 2 / 3; bin 0.2: 0.2 and 0.
        table.ExpectedError.ShouldBe(((2.85 - 2) + 0.2) / 4, 1e-12);
        table.Bins[9].Count.ShouldBe(3);
        table.Bins[9].ShareRight.ShouldBe(2.0 / 3, 1e-12);
        table.Bins[2].MeanScore.ShouldBe(0.2, 1e-12);
    }

    [Fact]
    public void Errors_up_and_down_within_one_bin_cancel_out()
    {
        var table = new ReliabilityTable();
        table.Add(0.5, true);
        table.Add(0.5, false);
        table.ExpectedError.ShouldBe(0);
    }

    [Fact]
    public void Nothing_scored_has_no_error() => new ReliabilityTable().ExpectedError.ShouldBe(0);
}

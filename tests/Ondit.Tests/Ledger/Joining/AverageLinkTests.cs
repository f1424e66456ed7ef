using Ondit.Ledger.Matching;
using Shouldly;

namespace Ondit.Tests.Ledger.Joining;

/// <summary>Clusters are those whose members are close on the average.</summary>
public sealed class AverageLinkTests
{
    private static readonly double[] Places = [0, 1, 2, 10, 11];

    [Theory]
    [InlineData(-0.5, "0|1|2|3|4")]
    [InlineData(-1.6, "0 1 2|3 4")]
    [InlineData(-100.0, "0 1 2 3 4")]
    public void What_is_close_enough_is_joined(double least, string clusters) =>
        Clusters(Places, least).ShouldBe(clusters);

    [Fact]
    public void The_order_does_not_matter() => Clusters([10, 0, 11, 2, 1], -1.6).ShouldBe("0 2|1 3 4");

    [Fact]
    public void One_close_member_is_not_enough() =>
        // 3 is close to 2 alone: on the average it is 2 away from 0, 1 and 2.
        Clusters([0, 1, 2, 3.2], -1.9).ShouldBe("0 1|2 3");

    private static string Clusters(double[] places, double least) =>
        string.Join(
            '|',
            AverageLink
                .Join(places.Length, (i, j) => -Math.Abs(places[i] - places[j]), least)
                .Select(cluster => string.Join(' ', cluster))
        );
}

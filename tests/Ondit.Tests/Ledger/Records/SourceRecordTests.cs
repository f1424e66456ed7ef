using System.Collections.Immutable;
using Ondit.Ledger.Outcomes;
using Ondit.Ledger.Records;
using Shouldly;

namespace Ondit.Tests.Ledger.Records;

public sealed class SourceRecordTests
{
    // Wilson (1927); by hand: 8 of 10 is 0.4902 to 0.9433.
    [Theory]
    [InlineData(8, 10, 0.4902, 0.9433)]
    [InlineData(0, 5, 0, 0.4345)]
    [InlineData(5, 5, 0.5655, 1)]
    public void The_interval_is_that_of_Wilson(int count, int n, double low, double high)
    {
        var share = OutcomeShare.Of(OutcomeValue.Confirmed, count, n);

        share.Low.ShouldBe(low, 0.0001);
        share.High.ShouldBe(high, 0.0001);
    }

    [Fact]
    public void Under_five_outcomes_nothing_but_their_number_is_told()
    {
        var record = SourceRecord.Of(
            [.. Rumours(4, OutcomeValue.Confirmed), .. Rumours(3, OutcomeValue.Unresolved)],
            2
        );

        record.Known.ShouldBe(4);
        record.Shares.ShouldBeEmpty();
        record.MedianDays.ShouldBeNull();
    }

    [Fact]
    public void Outcomes_are_counted_by_the_last_entry_and_days_by_their_median()
    {
        var record = SourceRecord.Of([.. Rumours(4, OutcomeValue.Confirmed), .. Rumours(2, OutcomeValue.Refuted)], 2);

        record.Known.ShouldBe(6);
        record.Shares.Select(share => share.Count).ShouldBe([4, 2, 0]);
        record.Shares[0].Share.ShouldBe(4.0 / 6);

        // 1, 2, 3, 4 and 1, 2 days.
        record.MedianDays.ShouldBe(2);
    }

    // The first comes out after one day, the next after two, and so on; each was unresolved before.
    private static ImmutableArray<OriginatedRumour> Rumours(int count, OutcomeValue value) =>
        [
            .. Enumerable
                .Range(1, count)
                .Select(days => new OriginatedRumour(
                    $"r{days}",
                    new DateOnly(2024, 5, 1),
                    [Outcome(OutcomeValue.Unresolved, 90), Outcome(value, days)]
                )),
        ];

    private static Outcome Outcome(OutcomeValue value, int days) =>
        new("r1", value, new DateOnly(2024, 5, 1).AddDays(days), "x", null, null, "Editor", DateTimeOffset.UnixEpoch);
}

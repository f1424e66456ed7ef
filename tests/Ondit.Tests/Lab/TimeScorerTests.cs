using Ondit.Eval.Corpora;
using Ondit.Eval.Metrics;
using Shouldly;

namespace Ondit.Tests.Lab;

public sealed class TimeScorerTests
{
    [Fact]
    public void Strict_relaxed_and_value_are_counted_apart()
    {
        // Found: one exact with its value, one exact with a wrong value, one overlapping with its value, one of nothing.
        var scorer = Score(
            [Time(0, 4, "2020"), Time(10, 16, "2020-08"), Time(20, 30, "P1Y"), Time(40, 44, "2021")],
            [Time(0, 4, "2020"), Time(10, 16, "2020-09"), Time(25, 30, "P1Y"), Time(60, 64, "2022")]
        );
        scorer.Strict.F1.ShouldBe(0.5);
        scorer.Relaxed.F1.ShouldBe(0.75);
        scorer.Value.F1.ShouldBe(0.5);
    }

    [Fact]
    public void Only_the_annotated_part_counts()
    {
        var scorer = Score([Time(0, 4, "2020")], [Time(0, 4, "2020"), Time(98, 103, "2021"), Time(150, 154, "2022")]);
        scorer.Strict.Precision.ShouldBe(1);
    }

    [Fact]
    public void One_long_expression_matches_one_of_two_and_rather_the_one_it_shares_more_with()
    {
        var scorer = Score([Time(0, 3, "A"), Time(4, 20, "B")], [Time(0, 20, "B")]);
        scorer.Relaxed.FoundRight.ShouldBe(1);
        scorer.Relaxed.Recall.ShouldBe(0.5);
        scorer.Value.Precision.ShouldBe(1);
    }

    [Fact]
    public void Two_unknown_values_are_not_equal() =>
        Score([Time(0, 4, null)], [Time(0, 4, null)]).Value.F1.ShouldBe(0);

    private static TimeScorer Score(TimeRow[] gold, TimeRow[] found)
    {
        var scorer = new TimeScorer();
        scorer.Add(new AnnotatedTimes(new PointSpan(0, 100), [.. gold]), [.. found]);
        return scorer;
    }

    private static TimeRow Time(int start, int end, string? value) => new(new PointSpan(start, end), value);
}

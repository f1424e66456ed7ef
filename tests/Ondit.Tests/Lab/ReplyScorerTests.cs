using Ondit.Eval.Corpora;
using Ondit.Eval.Metrics;
using Shouldly;

namespace Ondit.Tests.Lab;

public sealed class ReplyScorerTests
{
    [Theory]
    [InlineData(0, 100, "declined", 1, 1)]
    [InlineData(0, 50, "declined", 1, 1)] // lies within it
    [InlineData(60, 140, "declined", 1, 1)] // half of the shorter one
    [InlineData(61, 141, "declined", 0, 0)]
    [InlineData(0, 100, "pending", 0, 1)]
    [InlineData(100, 200, "declined", 0, 0)]
    public void A_reply_matches_when_half_of_the_shorter_one_is_shared(
        int start,
        int end,
        string outcome,
        int withOutcome,
        int any
    )
    {
        var scorer = new ReplyScorer();
        scorer.Add([Reply(0, 100, "declined")], [Reply(start, end, outcome)]);
        scorer.WithOutcome.FoundRight.ShouldBe(withOutcome);
        scorer.Any.FoundRight.ShouldBe(any);
    }

    [Fact]
    public void One_found_reply_answers_one_in_gold()
    {
        var scorer = new ReplyScorer();
        scorer.Add([Reply(0, 50, "declined"), Reply(50, 100, "declined")], [Reply(0, 100, "declined")]);
        scorer.WithOutcome.ShouldBe(new Tally(1, 1, 1, 2));
    }

    [Fact]
    public void Of_two_found_in_one_place_the_one_with_the_right_outcome_counts()
    {
        var scorer = new ReplyScorer();
        scorer.Add([Reply(0, 50, "declined")], [Reply(0, 50, "pending"), Reply(0, 40, "declined")]);
        scorer.WithOutcome.ShouldBe(new Tally(1, 2, 1, 1));
    }

    private static ReplyRow Reply(int start, int end, string outcome) => new(new PointSpan(start, end), outcome);
}

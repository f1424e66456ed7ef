using System.Collections.Immutable;
using Ondit.Attributions;
using Ondit.Claims;
using Ondit.Stories;
using Shouldly;

namespace Ondit.Tests.Claims;

public sealed class ReplyReaderTests
{
    [Theory]
    [InlineData("She declined the offer.")]
    [InlineData("He declined to run for office.")]
    [InlineData("The patient did not respond to treatment.")]
    [InlineData("An agreement could not be reached.")]
    [InlineData("She didn't respond when he asked her to dance.")]
    [InlineData("He has not returned her calls since May.")]
    [InlineData("Ann reached out to Bo to wish him a happy birthday.")]
    [InlineData("“He never answers questions,” she sighed.")]
    [InlineData("The crew did not respond to calls for help.")]
    public void What_only_sounds_like_a_reply_is_none(string text) => ClaimLines.ShortReplies(text).ShouldBe("");

    [Fact]
    public void What_an_unnamed_voice_tells_of_somebody_is_no_reply()
    {
        const string text = "A friend says Ann has not commented.";
        ClaimLines.ReadReplies(text).Replies.Length.ShouldBe(1);
        ClaimLines.ReadReplies(text, Said(new TextSpan(14, 35), SourceType.Unnamed)).Replies.ShouldBeEmpty();
        ClaimLines.ReadReplies(text, Said(new TextSpan(14, 35), SourceType.Outlet)).Replies.Length.ShouldBe(1);
    }

    [Fact]
    public void A_decision_names_the_rule_and_has_the_words_of_the_reply()
    {
        var (replies, decisions) = ClaimLines.ReadReplies("[ann:Ann Poe] declined to comment. It rained.");
        replies.ShouldHaveSingleItem().Outcome.ShouldBe(ReplyOutcome.Declined);
        var decision = decisions.ShouldHaveSingleItem();
        decision.Span.ShouldBe(replies[0].Span);
        decision.By.ShouldBe("replies.tsv: $declined to ~2 $speak");
        decision.Choice.ShouldBe("declined");
    }

    internal static Attribution Said(TextSpan content, SourceType type) =>
        new(
            "a1",
            [],
            [new TextSpan(0, 1)],
            ImmutableArray.Create(content),
            Form.Indirect,
            new AttributionKind(type, null, null, Factuality.Certain, false, false),
            Voice.Unknown,
            null,
            1
        );
}

using System.Collections.Immutable;
using Ondit.Eval.Corpora;
using Ondit.Eval.Metrics;
using Shouldly;

namespace Ondit.Tests.Lab;

public sealed class PersonChainsTests
{
    private const string Text = "Ada left Oslo since she knew Oslo and Bo who is odd";
    private static readonly ImmutableArray<PointSpan> Ada = Spans.Of((0, 3), (20, 23));
    private static readonly ImmutableArray<PointSpan> Oslo = Spans.Of((9, 13), (29, 33));
    private static readonly ImmutableArray<PointSpan> Bo = Spans.Of((38, 40), (41, 44));

    [Fact]
    public void Chains_without_a_persons_pronoun_are_neither_right_nor_wrong()
    {
        var scorer = Score([Ada, Oslo], [Ada, Oslo]);
        scorer.Mentions.ShouldBe(new Tally(2, 2, 2, 2));
        scorer.Conll.ShouldBe(1);
    }

    [Fact]
    public void A_found_person_that_is_none_in_gold_is_wrong() =>
        Score([Ada, Oslo], [Ada, Bo]).Mentions.ShouldBe(new Tally(2, 4, 2, 2));

    [Fact]
    public void A_found_chain_counts_when_it_shares_a_mention_with_a_person_though_it_has_no_pronoun() =>
        Score([Ada], [Spans.Of((0, 3), (9, 13))]).Mentions.ShouldBe(new Tally(1, 2, 1, 2));

    [Fact]
    public void A_found_chain_of_one_mention_is_left_out() =>
        Score([Ada], [Ada, Spans.Of((41, 44))]).Mentions.Found.ShouldBe(2);

    private static ChainScorer Score(
        ImmutableArray<ImmutableArray<PointSpan>> gold,
        ImmutableArray<ImmutableArray<PointSpan>> found
    )
    {
        var scorer = new ChainScorer();
        var row = new ChainRow(gold, new LastWordHead([]), span => Text[span.Start..span.End]);
        PersonChains.Score(scorer, row, found, byHead: true);
        return scorer;
    }
}

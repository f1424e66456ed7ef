using System.Collections.Immutable;
using Ondit.Eval.Corpora;
using Ondit.Eval.Metrics;
using Shouldly;

namespace Ondit.Tests.Lab;

public sealed class GapScorerTests
{
    // A stands at [0, 10), B at [20, 30), the pronoun at [40, 43).
    private static readonly PointSpan Pronoun = new(40, 43);

    [Fact]
    public void Bias_is_feminine_F1_over_masculine_F1()
    {
        var scorer = new GapScorer();
        scorer.Add(Row(isFeminine: true, a: true, b: false), Parties([(0, 10), (40, 43)]));
        scorer.Add(Row(isFeminine: true, a: true, b: false), Parties([(20, 30), (40, 43)]));
        scorer.Add(Row(isFeminine: false, a: false, b: true), Parties([(20, 30), (40, 43)]));
        scorer.Feminine.F1.ShouldBe(0.5);
        scorer.Masculine.F1.ShouldBe(1);
        scorer.Bias.ShouldBe(0.5);
        scorer.Overall.F1.ShouldBe(2.0 / 3, 1e-12);
    }

    [Fact]
    public void Joining_neither_name_is_right_where_it_stands_for_neither()
    {
        var scorer = new GapScorer();
        scorer.Add(Row(isFeminine: true, a: false, b: false), Parties([(0, 10)], [(20, 30)]));
        scorer.Overall.Found.ShouldBe(0);
        scorer.Overall.Gold.ShouldBe(0);
    }

    [Theory]
    [InlineData(0, 10, true)] // the name
    [InlineData(3, 10, true)] // its last part
    [InlineData(0, 8, true)] // the name without its "'s"
    [InlineData(0, 15, false)] // "Ann's friend" is not Ann
    public void A_mention_names_the_name_when_it_lies_within_it_or_ends_with_it(int start, int end, bool isRight)
    {
        var scorer = new GapScorer();
        scorer.Add(Row(isFeminine: true, a: true, b: false), Parties([(start, end), (40, 43)]));
        scorer.Overall.FoundRight.ShouldBe(isRight ? 1 : 0);
    }

    [Fact]
    public void A_longer_mention_that_ends_with_the_name_names_it()
    {
        var scorer = new GapScorer();
        scorer.Add(Row(isFeminine: false, a: false, b: true), Parties([(12, 30), (40, 43)]));
        scorer.Overall.FoundRight.ShouldBe(1);
    }

    private static GapRow Row(bool isFeminine, bool a, bool b) =>
        new(isFeminine, Pronoun, new GapName(new PointSpan(0, 10), a), new GapName(new PointSpan(20, 30), b));

    private static ImmutableArray<PartyRow> Parties(params (int, int)[][] parties) =>
        [.. parties.Select((mentions, i) => new PartyRow($"p{i}", Spans.Mentions("name", mentions)))];
}

using System.Collections.Immutable;
using Ondit.Eval.Corpora;
using Ondit.Eval.Metrics;
using Shouldly;

namespace Ondit.Tests.Lab;

/// <summary>Relations, own voice and kinds of mentions, on parties whose mentions are single characters.</summary>
public sealed class LayerScorerTests
{
    private static readonly ImmutableArray<PartyRow> Gold =
    [
        new("p1", Spans.Mentions("name", (0, 1), (10, 11), (20, 21))),
        new("p2", Spans.Mentions("name", (2, 3), (12, 13))),
    ];

    private static readonly ImmutableDictionary<string, string> Alignment = PartyAlignment.Of(
        Gold,
        [
            // p1 is cut in two; the second piece has a mention of p2 as well.
            new("x", Spans.Mentions("name", (0, 1))),
            new("y", Spans.Mentions("name", (10, 11), (20, 21), (12, 13))),
            new("z", Spans.Mentions("name", (2, 3))),
            new("none", Spans.Mentions("name", (4, 5))),
        ],
        new LastWordHead([])
    );

    [Fact]
    public void A_found_party_is_the_gold_one_with_which_it_shares_most_mentions()
    {
        Alignment["x"].ShouldBe("p1");
        Alignment["y"].ShouldBe("p1");
        Alignment["z"].ShouldBe("p2");
        Alignment.ContainsKey("none").ShouldBeFalse();
    }

    [Fact]
    public void Mentions_are_shared_by_their_heads()
    {
        // "the old singer" and "singer".
        var alignment = PartyAlignment.Of(
            [new("p1", Spans.Mentions("nominal", (0, 14)))],
            [new("x", Spans.Mentions("nominal", (8, 14)))],
            new LastWordHead(Spans.Of((0, 3), (4, 7), (8, 14)))
        );
        alignment["x"].ShouldBe("p1");
    }

    [Theory]
    [InlineData("x", "spouse", "z", 1)]
    [InlineData("z", "spouse", "x", 1)] // mutual
    [InlineData("y", "spouse", "z", 1)]
    [InlineData("x", "partner", "z", 0)]
    [InlineData("x", "spouse", "none", 0)]
    [InlineData("p1", "spouse", "p2", 0)] // ids of gold mean nothing in a reading
    [InlineData("x", "parent", "z", 1)]
    [InlineData("z", "child", "x", 1)]
    [InlineData("z", "parent", "x", 0)]
    [InlineData("x", "age", "41", 1)]
    [InlineData("x", "age", "42", 0)]
    [InlineData("z", "age", "41", 0)]
    public void A_relation_is_right_when_kind_and_both_parties_are(string from, string kind, string to, int right)
    {
        var scorer = new RelationScorer();
        scorer.Add(
            [new("p2", "spouse", "p1"), new("p1", "parent", "p2"), new("p1", "age", "41")],
            [new(from, kind, to)],
            Alignment
        );
        scorer.Relations.ShouldBe(new Tally(right, 1, right, 3));
    }

    [Fact]
    public void A_relation_told_twice_counts_once()
    {
        var scorer = new RelationScorer();
        scorer.Add([new("p1", "spouse", "p2")], [new("x", "spouse", "z"), new("z", "spouse", "y")], Alignment);
        scorer.Relations.ShouldBe(new Tally(1, 1, 1, 1));
    }

    [Theory]
    [InlineData(0, 100, true)]
    [InlineData(0, 70, true)]
    [InlineData(30, 100, true)]
    [InlineData(0, 69, false)]
    [InlineData(10, 120, true)] // 90 of 120
    [InlineData(20, 120, false)] // 80 of 120
    public void An_own_claim_is_found_when_seven_tenths_of_all_characters_are_shared(int start, int end, bool isFound)
    {
        var scorer = new OwnVoiceScorer();
        scorer.Add([Claim("fact", "CT+", (0, 100))], [Claim("fact", "CT+", (start, end))]);
        scorer.Claims.FoundRight.ShouldBe(isFound ? 1 : 0);
    }

    [Fact]
    public void Kind_and_factuality_are_those_of_the_claims_found()
    {
        var scorer = new OwnVoiceScorer();
        scorer.Add(
            [Claim("fact", "CT+", (0, 10)), Claim("opinion", "CT+", (20, 25), (30, 35)), Claim("fact", "Uu", (40, 50))],
            [Claim("fact", "PR+", (0, 10)), Claim("opinion", "CT+", (20, 25), (30, 35)), Claim("fact", "Uu", (60, 70))]
        );
        scorer.Claims.ShouldBe(new Tally(2, 3, 2, 3));
        scorer.Kind.ShouldBe(new Share(2, 2));
        scorer.Factuality.ShouldBe(new Share(1, 2));
    }

    [Fact]
    public void Kinds_of_mentions_are_compared_where_the_spans_are_equal()
    {
        var scorer = new MentionKindScorer();
        scorer.Add(
            [new("p1", Spans.Mentions("name", (0, 1), (2, 3))), new("p2", Spans.Mentions("pronoun", (4, 5), (6, 7)))],
            [new("x", Spans.Mentions("name", (0, 1), (4, 5), (8, 9))), new("y", Spans.Mentions("pronoun", (6, 7)))]
        );
        scorer.Kind.ShouldBe(new Share(2, 3));
    }

    private static OwnClaimRow Claim(string kind, string factuality, params (int, int)[] span) =>
        new(Spans.Of(span), kind, factuality);
}

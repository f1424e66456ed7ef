using Ondit.Eval.Corpora;
using Ondit.Eval.Metrics;
using Shouldly;

namespace Ondit.Tests.Lab;

public sealed class VoiceScorerTests
{
    [Fact]
    public void A_speaker_is_right_by_any_name_of_the_party_and_wrong_where_nothing_was_found()
    {
        var scorer = new VoiceScorer();
        scorer.Add(
            [
                Row(0) with
                {
                    Speaker = Party("Tam Orlick"),
                },
                Row(1) with
                {
                    Speaker = Party("Tam Orlick"),
                },
                Row(2) with
                {
                    Speaker = Party("Ada Orlick"),
                },
                Row(3),
            ],
            [Row(0) with { Speaker = Party("Orlick") }, Row(1) with { Speaker = Party("Ada Orlick") }, Row(3)]
        );
        scorer.Speaker.ShouldBe(new Share(1, 3));
    }

    [Fact]
    public void The_same_voice_is_right_when_it_is_the_counterpart_of_the_gold_one()
    {
        var scorer = new VoiceScorer();
        scorer.Add(
            [Row(0), Row(1) with { Same = "0" }, Row(2) with { Same = "1" }, Row(3) with { Same = "2" }],
            [
                Row(0) with
                {
                    Id = "a1",
                },
                Row(1) with
                {
                    Id = "a2",
                    Same = "a1",
                },
                Row(2) with
                {
                    Id = "a3",
                    Same = "a1",
                },
                Row(3) with
                {
                    Id = "a4",
                },
            ]
        );
        scorer.Same.ShouldBe(new Share(1, 3));
    }

    [Fact]
    public void Via_is_counted_name_by_name_and_surplus_names_cost_precision()
    {
        var scorer = new VoiceScorer();
        scorer.Add(
            [Row(0) with { Via = [Party("Day Mag"), Party("Bo Lind")] }, Row(1) with { Via = [Party("Day Mag")] }],
            [Row(0) with { Via = [Party("Day Mag")] }, Row(2) with { Via = [Party("Day Mag")] }]
        );
        scorer.Via.ShouldBe(new Tally(FoundRight: 1, Found: 2, GoldRight: 1, Gold: 3));
    }

    [Fact]
    public void A_found_attribution_that_answers_two_gold_ones_is_right_once_among_the_found()
    {
        var whole = new AttributionRow("a1", [], Spans.Of((1, 3)), Spans.Of((4, 24))) with
        {
            Via = [Party("Day Mag")],
            IsDenial = true,
        };
        var (left, right) = (
            Row(0) with
            {
                Via = [Party("Day Mag")],
                IsDenial = true,
            },
            Row(1) with
            {
                Via = [Party("Day Mag")],
                IsDenial = true,
            }
        );
        var scorer = new VoiceScorer();
        scorer.Add([left, right], [whole]);
        scorer.Via.ShouldBe(new Tally(1, 1, 2, 2));
        scorer.Denial.ShouldBe(new Tally(1, 1, 2, 2));
    }

    [Fact]
    public void A_denial_is_right_when_its_counterpart_is_one()
    {
        var scorer = new VoiceScorer();
        scorer.Add(
            [Row(0) with { IsDenial = true }, Row(1) with { IsDenial = true }, Row(2) with { IsDenial = false }],
            [Row(0) with { IsDenial = true }, Row(1) with { IsDenial = false }, Row(2) with { IsDenial = true }]
        );
        scorer.Denial.ShouldBe(new Tally(1, 2, 1, 2));
    }

    [Fact]
    public void What_no_reading_gives_is_left_out()
    {
        var scorer = new VoiceScorer();
        scorer.Add(
            [Row(0) with { Speaker = Party("Bo Lind"), Same = "0", Via = [Party("Bo Lind")], IsDenial = true }],
            [Row(0)]
        );
        scorer.Shares().ShouldBeEmpty();
        scorer.Tallies().ShouldBeEmpty();
    }

    // Attribution number n stands by itself in the ten characters from 10 n on.
    private static AttributionRow Row(int n) =>
        new($"{n}", [], Spans.Of(((10 * n) + 1, (10 * n) + 3)), Spans.Of(((10 * n) + 4, (10 * n) + 10)));

    private static PartyNames Party(string name) => new(name, []);
}

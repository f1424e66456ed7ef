using Ondit.Attributions;
using Ondit.Eval.Corpora;
using Ondit.Eval.Metrics;
using Ondit.Ledger.Rumours;
using Shouldly;
using StoryRole = Ondit.Ledger.Rumours.Role;

namespace Ondit.Tests.Lab;

/// <summary>The figures of rumours on cases small enough to count by hand.</summary>
public sealed class RumourScorerTests
{
    private static readonly GoldAppearance[] Gold =
    [
        new("c/r1", "c/1", StoryRole.Origin, [], "v1"),
        new("c/r1", "c/1", StoryRole.Reply, [], "v2"),
        new("c/r1", "c/2", StoryRole.Echo, ["c/1"], "v1"),
        new("c/r1", "c/3", StoryRole.Independent, [], "v3"),
        new("c/r2", "c/3", StoryRole.Origin, [], "v4"),
    ];

    [Fact]
    public void What_is_as_in_gold_is_all_right()
    {
        var scorer = Scored(
            Found(
                2,
                ("c/1", StoryRole.Origin, "a", ""),
                ("c/1", StoryRole.Reply, "b", ""),
                ("c/2", StoryRole.Echo, "a", "c/1"),
                ("c/3", StoryRole.Independent, "c", "")
            ),
            Found(1, ("c/3", StoryRole.Origin, "a", ""))
        );

        scorer.Rumours.F1.ShouldBe(1);
        scorer.Roles.ShouldBe(new Share(5, 5));
        scorer.Links.F1.ShouldBe(1);
        scorer.Origins.ShouldBe(new Share(2, 2));
        scorer.Voices.F1.ShouldBe(1);
    }

    [Fact]
    public void A_rumour_that_is_missed_and_a_role_that_is_wrong_cost_what_they_must()
    {
        var scorer = Scored(
            Found(
                1,
                ("c/1", StoryRole.Origin, "a", ""),
                ("c/2", StoryRole.Independent, "b", ""),
                ("c/3", StoryRole.Echo, "a", "c/2")
            )
        );

        // Three mentions in one cluster are right; (c/3, r2) of four in gold is missed.
        scorer.Rumours.Precision.ShouldBe(1);
        scorer.Rumours.Recall.ShouldBe(0.75);
        scorer.Roles.ShouldBe(new Share(1, 5));
        scorer.Links.F1.ShouldBe(0);
        scorer.Origins.ShouldBe(new Share(0, 2));
    }

    [Fact]
    public void Stories_that_gold_does_not_have_count_against_precision()
    {
        var scorer = Scored(
            Found(
                2,
                ("c/1", StoryRole.Origin, "a", ""),
                ("c/2", StoryRole.Echo, "a", "c/1"),
                ("c/3", StoryRole.Independent, "c", ""),
                ("c/9", StoryRole.Echo, "a", "")
            ),
            Found(1, ("c/3", StoryRole.Origin, "a", ""))
        );

        // (9 / 4 + 1) of 5 found mentions; (9 / 3 + 1) of 4 in gold.
        scorer.Rumours.Precision.ShouldBe(3.25 / 5, 1e-9);
        scorer.Rumours.Recall.ShouldBe(1, 1e-9);
    }

    [Fact]
    public void One_voice_taken_for_two_lowers_the_recall_of_voices_alone()
    {
        var scorer = Scored(
            Found(
                3,
                ("c/1", StoryRole.Origin, "a", ""),
                ("c/1", StoryRole.Reply, "b", ""),
                ("c/2", StoryRole.Echo, "d", "c/1"),
                ("c/3", StoryRole.Independent, "c", "")
            )
        );

        scorer.Voices.Precision.ShouldBe(1, 1e-9);

        // v1 is cut in two halves: 1/2 twice, and 1 for each of v2 and v3, of the 4 of r1 and the one of r2 that is missed.
        scorer.Voices.Recall.ShouldBe(3.0 / 5, 1e-9);
    }

    [Fact]
    public void Clusters_are_scored_by_pairs_and_by_the_measures_of_conll()
    {
        var scorer = new ClusterScorer();
        scorer.Add(
            ["a", "a", "a", "b"],
            [
                [0, 1],
                [2, 3],
            ]
        );

        scorer.Pairs.Precision.ShouldBe(0.5, 1e-9);
        scorer.Pairs.Recall.ShouldBe(1.0 / 3, 1e-9);
        scorer.BCubed.Precision.ShouldBe(0.75, 1e-9);
        scorer.BCubed.Recall.ShouldBe(((2 * 2.0 / 3) + (1.0 / 3) + 1) / 4, 1e-9);
        scorer.Conll.ShouldBe((scorer.Muc.F1 + scorer.BCubed.F1 + scorer.CeafE.F1) / 3, 1e-9);
    }

    private static RumourScorer Scored(params Rumour[] found)
    {
        var scorer = new RumourScorer();
        scorer.Add(Gold, found);
        return scorer;
    }

    private static Rumour Found(int origins, params (string Story, StoryRole Role, string Voice, string From)[] all) =>
        new(
            "r1",
            "",
            [],
            null,
            RumourStatus.SingleUnnamed,
            origins,
            [],
            [
                .. all.Select(one => new Appearance(
                    one.Story,
                    null,
                    null,
                    "c1",
                    one.Role,
                    Stance.Support,
                    Factuality.Certain,
                    one.Voice,
                    [.. one.From.Split(' ', StringSplitOptions.RemoveEmptyEntries)],
                    [],
                    1
                )),
            ]
        );
}

using Ondit.Attributions;
using Ondit.Profiles;
using Shouldly;

namespace Ondit.Tests.Profiles;

public sealed class ProfileReaderTests
{
    private const string Chapel =
        "{o1:Ann Orley is close to Bo Fenn}. {s1:Sources} {c1:tell} The Lamp {t1:that she has been seen at his flat}. "
        + "{s2:One source, {b2:who works with Fenn}}, {c2:says} {t2:they kiss in public}. {s3:He} {c3:adds} {t3:that {s4:Fenn} {c4:hopes} {t4:to wed}}. "
        + "{c5:Reportedly}, {t5:Cole Dray stole the fund}. {o2:The film is a joy}. {r1:Reps for both did not respond}. // "
        + "o1: about Ann Orley, about Bo Fenn; 1: unnamed, several, bare, via The Lamp, about Ann Orley, about Bo Fenn; "
        + "2: unnamed, one, knowledge, via The Lamp, about Ann Orley, about Bo Fenn; 3: unnamed, one, bare, same a2, about Bo Fenn; "
        + "4: named, speaker Bo Fenn, parent a3; 5: rumour, about Cole Dray; o2: opinion; r1: no-response, for Ann Orley, for Bo Fenn";

    private static readonly Profile Read = SourcedStory.Profile(Chapel);

    [Fact]
    public void Claims_are_counted_by_source_type_and_standing()
    {
        Read.Claims.Ids.ShouldBe(["c1", "c2", "c3", "c4", "c5", "c6", "c7"]);
        Read.BySourceType[SourceType.Unnamed].Ids.ShouldBe(["c2", "c3", "c4"]);
        Read.BySourceType[SourceType.Named].Ids.ShouldBe(["c5"]);
        Read.BySourceType[SourceType.Rumour].Ids.ShouldBe(["c6"]);
        Read.BySourceType[SourceType.Document].Ids.ShouldBeEmpty();
        Read.ByStanding[Standing.Bare].Ids.ShouldBe(["c2"]);
    }

    [Fact]
    public void He_is_no_barer_than_the_source_that_he_is() =>
        Read.ByStanding[Standing.Knowledge].Ids.ShouldBe(["c3", "c4"]);

    [Fact]
    public void The_one_source_may_be_among_the_sources_but_at_most_they_are_two()
    {
        Read.VoicesAtLeast.Ids.ShouldBe(["a1"]);
        Read.VoicesAtMost.Ids.ShouldBe(["a1", "a2"]);
    }

    [Fact]
    public void Sources_behind_which_one_source_alone_is_heard_are_found() =>
        Read.PluralWithOneVoice.Ids.ShouldBe(["a1"]);

    [Fact]
    public void What_a_voice_lays_to_others_rests_on_that_voice() =>
        Read.OnOneUnnamedVoice.Ids.ShouldBe(["c2", "c3", "c4", "c5"]);

    [Fact]
    public void Own_voice_is_parted_into_what_can_be_checked_and_opinion()
    {
        Read.OwnVoice.Ids.ShouldBe(["c1"]);
        Read.OwnOpinion.Ids.ShouldBe(["c7"]);
    }

    [Fact]
    public void Second_hand_and_rumour_have_their_claims()
    {
        Read.SecondHand.Ids.ShouldBe(["c2", "c3"]);
        Read.RumourWithNobody.Ids.ShouldBe(["c6"]);
    }

    [Fact]
    public void Replies_are_counted_by_what_came_of_them_and_those_not_told_to_be_asked_are_named()
    {
        Read.RepliesSought.Ids.ShouldBe(["r1"]);
        Read.RepliesMissing.Ids.ShouldBe(["r1"]);
        Read.RepliesGot.Ids.ShouldBeEmpty();
        var reading = SourcedStory.Read(Chapel);
        Read.NoReplyTold.Ids.Select(id => reading.Parties.Single(party => party.Id == id).Name).ShouldBe(["Cole Dray"]);
    }

    [Fact]
    public void A_reason_counts_for_all_that_the_voice_says()
    {
        var profile = SourcedStory.Profile(
            "{s1:An aide, {y1:who feared for her job}}, {c1:said} {t1:it is over}. {s2:She} {c2:added} {t2:it was long}. {s3:A pal} {c3:knew} {t3:it}. "
                + "// 1: unnamed, one, described; 2: unnamed, one, bare, same a1; 3: unnamed, one, described"
        );
        profile.UnnamedWithReason.Ids.ShouldBe(["a1"]);
        profile.UnnamedWithoutReason.Ids.ShouldBe(["a3"]);
    }

    [Theory]
    [InlineData(
        "{s1:A source} {c1:said} {t1:no}. {s2:An insider} {c2:said} {t2:yes}. // 1: unnamed, one; 2: unnamed, one",
        1,
        2
    )]
    [InlineData(
        "{s1:A source} {c1:said} {t1:no}. {s2:Another source} {c2:said} {t2:yes}. // 1: unnamed, one; 2: unnamed, one",
        2,
        2
    )]
    [InlineData("{s1:The coroner} {c1:said} {t1:no}. {s2:A coroner} {c2:said} {t2:yes}. // 1: role; 2: role", 1, 1)]
    [InlineData("{s1:Fans} {c1:think} {t1:no}. {c2:Reportedly} {t2:yes}. // 1: group; 2: rumour", 0, 0)]
    [InlineData(
        "{s1:Ann Orley} {c1:said} {t1:no}. {s2:She} {c2:said} {t2:yes}. // 1: named, speaker Ann Orley; 2: named, speaker Ann Orley",
        1,
        1
    )]
    public void Voices_are_told_apart_as_far_as_the_words_do(string story, int atLeast, int atMost)
    {
        var profile = SourcedStory.Profile(story);
        profile.VoicesAtLeast.Count.ShouldBe(atLeast);
        profile.VoicesAtMost.Count.ShouldBe(atMost);
    }

    [Theory]
    [InlineData(
        "{s1:Sources} {c1:say} {t1:no}. {s2:The source} {c2:adds} {t2:yes}. // 1: unnamed, several; 2: unnamed, one, same a1",
        true
    )]
    [InlineData("{t1:“No,”} {s1:insiders} {c1:say}. // 1: unnamed, several, direct", true)]
    [InlineData(
        "{s1:Sources} {c1:say} {t1:no}. {s2:One source} {c2:adds} {t2:yes}. {s3:A second source} {c3:nods} {t3:it}. // 1: unnamed, several; 2: unnamed, one; 3: unnamed, one",
        false
    )]
    [InlineData(
        "{s1:Friends of hers} {c1:say} {t1:no}. {s2:A studio insider} {c2:adds} {t2:yes}. // 1: unnamed, several; 2: unnamed, one",
        false
    )]
    [InlineData("{s1:Sources} {c1:say} {t1:no}. // 1: unnamed, several", false)]
    public void One_voice_is_found_behind_several_where_the_words_show_it(string story, bool isFound) =>
        (SourcedStory.Profile(story).PluralWithOneVoice.Count == 1).ShouldBe(isFound);

    [Theory]
    [InlineData("{s1:A pal} {c1:said} {t1:Bo Fenn is selfish}. // 1: unnamed, one, about Bo Fenn", 1)]
    [InlineData("{s1:A pal} {c1:said} {t1:Bo Fenn is not selfish}. // 1: unnamed, one, CT-, about Bo Fenn", 0)]
    [InlineData("{s1:A pal} {c1:said} {t1:it suits them}. // 1: unnamed, one, opinion", 1)]
    [InlineData("{s1:Ann Orley} {c1:said} {t1:Bo Fenn is selfish}. // 1: named, speaker Ann Orley, about Bo Fenn", 0)]
    public void Opinion_and_attack_count_where_nobody_is_named(string story, int count) =>
        SourcedStory.Profile(story).UnnamedOpinionOrAttack.Count.ShouldBe(count);

    [Fact]
    public void Who_speaks_in_the_story_has_had_a_word_and_who_is_only_spoken_for_has_not()
    {
        SourcedStory
            .Profile(
                "{s1:A pal} {c1:said} {t1:Bo Fenn left}. {s2:Bo Fenn} {c2:said} {t2:no}. // 1: unnamed, one, about Bo Fenn; 2: named, speaker Bo Fenn"
            )
            .NoReplyTold.Ids.ShouldBeEmpty();
        SourcedStory
            .Profile(
                "{s1:A pal} {c1:said} {t1:{s2:Bo Fenn} {c2:wants} {t2:to leave}}. // 1: unnamed, one, about Bo Fenn; 2: named, speaker Bo Fenn, parent a1"
            )
            .NoReplyTold.Ids.ShouldBe(["p1"]);
    }

    [Fact]
    public void Parents_and_voices_that_run_in_a_ring_do_no_harm()
    {
        var profile = SourcedStory.Profile(
            "{s1:A pal} {c1:said} {t1:no}. {s2:He} {c2:said} {t2:yes}. // 1: unnamed, one, parent a2, same a9; 2: rumour, parent a1, same a2"
        );
        profile.Claims.Count.ShouldBe(2);
        profile.VoicesAtLeast.Count.ShouldBeLessThanOrEqualTo(profile.VoicesAtMost.Count);
    }
}

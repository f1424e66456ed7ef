using Ondit.Attributions;
using Ondit.Mentions;
using Ondit.Tokens;
using Shouldly;

namespace Ondit.Tests.Attributions;

public sealed class VoiceReaderTests
{
    [Fact]
    public void A_pronoun_speaks_for_the_party_of_its_chain()
    {
        var example = new VoiceExample("Ada Vane left. It was over, {she} [said].", SourceType.Named);
        var vane = example.Party("p1", PartyType.Person, ("Ada Vane", MentionKind.Name), ("she", MentionKind.Pronoun));
        example.Read(vane).Attributions[0].Voice.Speaker.ShouldBe("p1");
    }

    [Fact]
    public void The_name_beside_a_source_is_its_speaker()
    {
        var example = new VoiceExample("{His lawyer, the late Ada Vane}, [said] so.", SourceType.Named);
        var vane = example.Party("p1", PartyType.Person, ("Ada Vane", MentionKind.Name));
        example.Read(vane).Attributions[0].Voice.Speaker.ShouldBe("p1");
    }

    [Fact]
    public void Whose_lawyer_speaks_is_not_the_speaker()
    {
        var example = new VoiceExample("{A lawyer for Ada Vane} [said] so.", SourceType.Role);
        var vane = example.Party("p1", PartyType.Person, ("Ada Vane", MentionKind.Name));
        example.Read(vane).Attributions[0].Voice.Speaker.ShouldBeNull();
    }

    [Fact]
    public void Two_names_joined_are_not_one_speaker()
    {
        var example = new VoiceExample("{Ada Vane and Ned Holt} [said] so.", SourceType.Named);
        var vane = example.Party("p1", PartyType.Person, ("Ada Vane", MentionKind.Name));
        var holt = example.Party("p2", PartyType.Person, ("Ned Holt", MentionKind.Name));
        example.Read(vane, holt).Attributions[0].Voice.Speaker.ShouldBeNull();
    }

    [Theory]
    [InlineData("{A source} [said] so. {The source} [added] more.", "a1")]
    [InlineData("{A source} [said] so. {The insider} [added] more.", "a1")]
    [InlineData("{Two people} [said] so. {One of them} [added] more.", "a1")]
    [InlineData("{A source} [said] so. {Another insider} [added] more.", null)]
    [InlineData("{A source} [said] so. {A source} [added] more.", null)]
    [InlineData("{A source} [said] so. {A second source} [added] more.", null)]
    public void A_voice_is_the_same_where_the_words_point_back(string text, string? same) =>
        new VoiceExample(text, SourceType.Unnamed).Read().Attributions[1].Voice.Same.ShouldBe(same);

    [Fact]
    public void The_same_noun_goes_before_the_voice_just_before()
    {
        var text = "{An insider} [said] so. {A friend} [said] more. {The insider} [added] that it was over.";
        new VoiceExample(text, SourceType.Unnamed).Read().Attributions[2].Voice.Same.ShouldBe("a1");
    }

    [Fact]
    public void A_source_says_how_it_knows_and_why_it_is_not_named()
    {
        var example = new VoiceExample(
            "{A person familiar with the talks, who asked not to be named because they are private}, [said] so.",
            SourceType.Unnamed
        );
        var voice = example.Read().Attributions[0].Voice;
        example.Words(voice.Basis).ShouldBe("familiar with the talks");
        example.Words(voice.Reason).ShouldBe("who asked not to be named because they are private");
    }

    [Fact]
    public void A_report_goes_on_in_the_next_sentence_of_the_same_voice()
    {
        var read = new VoiceExample(
            "{A source} [told] the Argus so. {The source} [added] more.",
            SourceType.Unnamed
        ).Read();
        var argus = read.Parties.ShouldHaveSingleItem();
        argus.Name.ShouldBe("Argus");
        argus.Type.ShouldBe(PartyType.Outlet);
        read.Attributions.ShouldAllBe(attribution => attribution.Voice.Via.Single() == argus.Id);
    }

    [Fact]
    public void The_story_s_own_outlet_is_no_way_by_which_something_came() =>
        new VoiceExample("{A source} [told] the Wexmoor Argus so.", SourceType.Unnamed, "The Wexmoor Argus")
            .Read()
            .Attributions[0]
            .Voice.Via.ShouldBeEmpty();

    [Fact]
    public void New_parties_stand_behind_those_that_were_known()
    {
        var example = new VoiceExample("Ada Vane left. {A source} [told] the Argus so.", SourceType.Unnamed);
        var vane = example.Party("p1", PartyType.Person, ("Ada Vane", MentionKind.Name));
        example.Read(vane).Parties.Select(party => party.Id).ShouldBe(["p1", "p2"]);
    }

    [Fact]
    public void What_was_decided_names_its_rule()
    {
        var decision = new VoiceExample("{A source} [told] the Argus so.", SourceType.Unnamed)
            .Read()
            .Decisions.ShouldHaveSingleItem();
        decision.Subject.ShouldBe("a1 via");
        decision.By.ShouldStartWith("rule: frames.tsv: tell");
    }

    [Theory]
    [InlineData("{The insider} [said] so.", SourceType.Role, SourceType.Unnamed)]
    [InlineData("{The coroner} [said] so.", SourceType.Role, SourceType.Role)]
    public void A_noun_of_unnamed_sources_makes_a_source_unnamed(string text, SourceType given, SourceType kind) =>
        Ruled(new VoiceExample(text, given)).Kind.SourceType.ShouldBe(kind);

    [Fact]
    public void A_role_whose_party_has_a_name_is_named()
    {
        var example = new VoiceExample("Ada Vane left. {The actress} [said] so.", SourceType.Role);
        var vane = example.Party(
            "p1",
            PartyType.Person,
            ("Ada Vane", MentionKind.Name),
            ("The actress", MentionKind.Nominal)
        );
        Ruled(example, vane).Kind.SourceType.ShouldBe(SourceType.Named);
    }

    [Fact]
    public void Only_an_unnamed_source_has_number_and_standing()
    {
        Ruled(new VoiceExample("{Two sources} [said] so.", SourceType.Unnamed)).Kind.Number.ShouldBe(Number.Several);
        Ruled(new VoiceExample("{Two fans} [said] so.", SourceType.Group)).Kind.Number.ShouldBeNull();
    }

    private static Attribution Ruled(VoiceExample example, params Party[] parties) =>
        KindRules
            .Apply(example.Story.Text, Tokenizer.Read(example.Story.Text), [.. parties], example.Attributions)
            .Attributions[0];
}

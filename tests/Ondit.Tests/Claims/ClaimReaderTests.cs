using Ondit.Attributions;
using Ondit.Claims;
using Ondit.Mentions;
using Ondit.Stories;
using Ondit.Times;
using Ondit.Tokens;
using Shouldly;

namespace Ondit.Tests.Claims;

public sealed class ClaimReaderTests
{
    private const string Text = "Ada Vane left Wexmoor in 2019. Ned Holt was a disgrace, a rival said.";

    [Fact]
    public void A_claim_has_its_parties_places_and_times()
    {
        var claim = Read().Claims[0];
        claim.Attribution.ShouldBeNull();
        claim.About.ShouldBe(["p1"]);
        claim.Places.ShouldBe(["p2"]);
        claim.Times.ShouldBe([0]);
    }

    [Fact]
    public void A_content_is_a_claim_of_its_attribution()
    {
        var claim = Read().Claims[1];
        claim.Id.ShouldBe("c2");
        claim.Attribution.ShouldBe("a1");
        claim.About.ShouldBe(["p3"]);
        claim.Kind.ShouldBe(ClaimKind.Opinion);
    }

    [Fact]
    public void A_denial_stays_one_whatever_its_words_judge() =>
        Read(isDenial: true).Claims[1].Kind.ShouldBe(ClaimKind.Denial);

    [Fact]
    public void The_example_of_a_judgement_is_an_opinion()
    {
        foreach (var row in WordList.Load("Claims/opinions.tsv"))
        {
            var words = new TokenWords(row[1], Tokenizer.Read(row[1]));
            new OpinionWords(words).Find([new TextSpan(0, row[1].Length)]).ShouldNotBeNull(row[1]);
        }
    }

    private static ClaimedReading Read(bool isDenial = false)
    {
        var own = new OwnClaim([Span("Ada Vane left Wexmoor in 2019")], Factuality.Certain, false, ClaimKind.Fact);
        var attribution = new Attribution(
            "a1",
            [Span("a rival")],
            [Span("said")],
            [Span("Ned Holt was a disgrace")],
            Form.Indirect,
            new AttributionKind(SourceType.Role, null, null, Factuality.Certain, false, isDenial),
            Voice.Unknown,
            null,
            1
        );
        return ClaimReader.Read(
            Text,
            Tokenizer.Read(Text),
            [
                Party("p1", PartyType.Person, "Ada Vane"),
                Party("p2", PartyType.Place, "Wexmoor"),
                Party("p3", PartyType.Person, "Ned Holt"),
            ],
            [new TimeExpression(Span("2019"), TimeType.Date, "2019")],
            [attribution],
            [own]
        );
    }

    private static Party Party(string id, PartyType type, string name) =>
        new(id, name, type, [new Mention(Span(name), MentionKind.Name)]);

    private static TextSpan Span(string words)
    {
        var at = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(at, at + words.Length);
    }
}

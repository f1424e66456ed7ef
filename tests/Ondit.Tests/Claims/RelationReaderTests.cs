using Ondit.Attributions;
using Ondit.Claims;
using Ondit.Stories;
using Shouldly;

namespace Ondit.Tests.Claims;

public sealed class RelationReaderTests
{
    private const string Married = "[ann:Ann Poe] is married to [bo:Bo Lee].";

    [Theory]
    [InlineData("[ann:Ann Poe] met [bo:Bo Lee] and a mother.")]
    [InlineData("[ann:Ann Poe], 38 guests and [bo:Bo Lee] came.")]
    [InlineData("[ann:Ann Poe] thinks that [bo:Bo Lee] watched [n=work:Nightfall].")]
    [InlineData("Agent [ann:Ann Poe] met [bo:Bo Lee].")]
    public void What_the_text_does_not_give_is_no_relation(string marked) =>
        ClaimLines.ShortRelations(marked).ShouldBe("-");

    [Fact]
    public void A_relation_stands_on_the_word_of_whoever_gives_it()
    {
        Standing(Married).ShouldBe(RelationStanding.Asserted);
        var whole = new TextSpan(0, 29);
        Standing(Married, ReplyReaderTests.Said(whole, SourceType.Named)).ShouldBe(RelationStanding.Attributed);
        Standing(Married, ReplyReaderTests.Said(whole, SourceType.Rumour)).ShouldBe(RelationStanding.Rumoured);
    }

    [Fact]
    public void Who_is_said_by_others_to_date_is_only_linked()
    {
        const string marked = "[ann:Ann Poe] is dating [bo:Bo Lee].";
        Kind(marked).ShouldBe(RelationKind.Partner);
        Kind(marked, ReplyReaderTests.Said(new TextSpan(0, 24), SourceType.Unnamed)).ShouldBe(RelationKind.Linked);
    }

    [Fact]
    public void The_smallest_claim_with_the_words_in_it_is_named()
    {
        var relation = ClaimLines
            .ReadRelations(
                Married,
                claims:
                [
                    Claim("c1", new TextSpan(0, 29)),
                    Claim("c2", new TextSpan(0, 28)),
                    Claim("c3", new TextSpan(0, 7)),
                ]
            )
            .Relations.ShouldHaveSingleItem();
        relation.Claim.ShouldBe("c2");
    }

    [Fact]
    public void A_decision_names_the_line_of_the_rule_and_of_the_noun()
    {
        var (_, decisions) = ClaimLines.ReadRelations("[ann:Her] ex-wife [bo:Bo Lee] came.");
        var decision = decisions.ShouldHaveSingleItem();
        decision.Choice.ShouldBe("former-spouse");
        decision.By.ShouldStartWith("relations.tsv: {a's}");
        decision.By.ShouldEndWith("; relation-nouns.tsv: ex-wife");
    }

    private static RelationStanding Standing(string marked, params Attribution[] attributions) =>
        ClaimLines.ReadRelations(marked, [.. attributions]).Relations.ShouldHaveSingleItem().Standing;

    private static RelationKind Kind(string marked, params Attribution[] attributions) =>
        ClaimLines.ReadRelations(marked, [.. attributions]).Relations.ShouldHaveSingleItem().Kind;

    private static Claim Claim(string id, TextSpan span) =>
        new(id, [span], null, [], [], [], Factuality.Certain, false, ClaimKind.Fact);
}

using System.Text.Json;
using Ondit.Eval.Corpora;
using Ondit.Eval.Metrics;
using Shouldly;

namespace Ondit.Tests.Lab;

public sealed class GoldRowTests
{
    [Fact]
    public void Chains_of_OntoGUM_count_tokens()
    {
        var row = Parse(
            """
            {"text":"Jo 's dog left . It ran","tokens":[[0,2],[3,5],[6,9],[10,14],[15,16],[17,19],[20,23]],
             "upos":["PROPN","PART","NOUN","VERB","PUNCT","PRON","VERB"],"mentions":[[0,2,1],[0,3,2],[5,6,2]]}
            """,
            ChainRow.Parse
        );
        row.Chains[0].ShouldBe(Spans.Of((0, 5)));
        row.Chains[1].ShouldBe(Spans.Of((0, 9), (17, 19)));
        row.Heads.ShouldBeOfType<NominalHead>();
        row.Heads.Of(new PointSpan(0, 9)).ShouldBe(new PointSpan(6, 9));
    }

    [Fact]
    public void Chains_of_our_own_gold_are_the_mentions_of_one_set_of_parties()
    {
        var row = Parse(
            """
            {"text":"Jo met Al. They left.","mentions":[{"span":[0,2],"parties":["p1"]},{"span":[7,9],"parties":["p2"]},
             {"span":[11,15],"parties":["p2","p1"]}]}
            """,
            ChainRow.Parse
        );
        row.Chains.Length.ShouldBe(3);
        row.Heads.ShouldBeOfType<LastWordHead>();
    }

    [Theory]
    [InlineData("her", true)]
    [InlineData("He", false)]
    public void The_gender_of_a_GAP_row_is_its_pronouns(string pronoun, bool isFeminine)
    {
        var row = Parse(
            $$"""
            {"text":"Ann, Bea, {{pronoun}}","pronoun":[10,{{10
                + pronoun.Length}}],"a":[0,3],"aCoref":true,"b":[5,8],"bCoref":false}
            """,
            GapRow.Parse
        );
        row.IsFeminine.ShouldBe(isFeminine);
        row.A.ShouldBe(new GapName(new PointSpan(0, 3), true));
        row.B.IsCoreferent.ShouldBeFalse();
    }

    [Fact]
    public void Times_of_a_row_without_an_annotated_part_are_annotated_throughout() =>
        Parse(
            """{"text":"In 2020 it rained.","times":[{"span":[3,7],"type":"DATE","value":"2020"}]}""",
            AnnotatedTimes.Parse
        )
            .Annotated.ShouldBe(new PointSpan(0, 18));

    [Fact]
    public void An_attribution_of_gold_knows_its_parties_by_name_and_that_of_a_reading_by_id()
    {
        var gold = Parse(
            """
            {"text":"Jo said","parties":[{"name":"Jo Ray","aliases":["Jo"]}],
             "attributions":[{"speaker":"Jo Ray","via":["The Day"],"same":0,"future":true,"denial":false}]}
            """,
            AttributionRow.ParseAll
        )[0];
        gold.Speaker!.Aliases.ShouldBe(["Jo"]);
        gold.Via[0].Name.ShouldBe("The Day");
        (gold.Same, gold.IsFuture, gold.IsDenial).ShouldBe(("0", true, false));
        var found = Parse(
            """
            {"text":"Jo said","parties":[{"id":"p1","name":"Jo Ray"}],"attributions":[{"id":"a1","speaker":"p1","via":["p1"],"same":"a0"}]}
            """,
            AttributionRow.ParseAll
        )[0];
        (found.Speaker!.Name, found.Via[0].Name, found.Same).ShouldBe(("Jo Ray", "Jo Ray", "a0"));
        found.IsFuture.ShouldBeNull();
    }

    [Fact]
    public void A_layer_that_a_reading_did_not_look_for_has_nothing_in_it()
    {
        var reading = Parse(
            """{"text":"Jo said","parties":null,"claims":[{"span":[[0,7]],"attribution":null}]}""",
            ReadingRow.Parse
        );
        reading.Parties.ShouldBeEmpty();
        reading.Own[0].Span.ShouldBe(Spans.Of((0, 7)));
    }

    [Fact]
    public void Claims_that_are_laid_to_somebody_are_not_the_own_voice() =>
        Parse(
                """{"text":"Jo said","claims":[{"span":[[0,2]],"attribution":"a1"},{"span":[[3,7]],"attribution":null}]}""",
                OwnClaimRow.ParseFound
            )
            .Single()
            .Span.ShouldBe(Spans.Of((3, 7)));

    private static T Parse<T>(string json, Func<Field, TextFrame, T> parse)
    {
        using var document = JsonDocument.Parse(json);
        var row = Field.Row(document.RootElement);
        return parse(row, new TextFrame(row["text"].String().Length, 0));
    }
}

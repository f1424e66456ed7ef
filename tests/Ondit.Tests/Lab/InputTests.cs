using System.Collections.Immutable;
using Ondit.Eval.Corpora;
using Ondit.Eval.Readings;
using Ondit.Tags;
using Shouldly;

namespace Ondit.Tests.Lab;

/// <summary>What is wrong in a file is named by line and field, and the rest is read.</summary>
public sealed class InputTests : IDisposable
{
    private const string Good = """{"id":"s1","text":"He left, she said.","attributions":[]}""";
    private readonly string path = Path.GetTempFileName();
    private readonly StringWriter said = new();

    [Theory]
    [InlineData("{", "2: ")]
    [InlineData("""{"text":"a"}""", "2: id: missing")]
    [InlineData("""{"id":"s2","text":5}""", "2: text: not a string")]
    [InlineData("""{"id":"s2","text":"a"}""", "2: attributions: missing")]
    [InlineData(
        """{"id":"s2","text":"abc","attributions":[{"cue":[[0,9]]}]}""",
        "2: attributions[0].cue[0]: [0, 9) is no span of a text of 3 code points"
    )]
    [InlineData(
        """{"id":"s2","text":"abc","attributions":[{"cue":[[0]]}]}""",
        "2: attributions[0].cue[0]: a span has two"
    )]
    [InlineData(
        """{"id":"s2","text":"abc","attributions":[{"score":7}]}""",
        "2: attributions[0].score: not within 0 and 1"
    )]
    [InlineData(Good, "2: id: s1 stood in an earlier line")]
    public void A_bad_row_is_named_and_left_out(string row, string complaint)
    {
        Gold(Good, row).Length.ShouldBe(1);
        said.ToString().ShouldStartWith($"{path}:{complaint}");
    }

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Should
            .Throw<InputException>(() => GoldFile.Load(path + "x", AttributionRow.ParseAll, new Complaints(said)))
            .Message.ShouldContain(path + "x");

    [Fact]
    public void A_file_without_a_story_is_refused() => Should.Throw<InputException>(() => Gold(""));

    [Fact]
    public void Spans_of_a_text_cut_at_its_edges_count_the_gold_text_in_code_points()
    {
        var gold = Gold("""{"id":"s1","text":"😂\nHe left, she said.","attributions":[]}""");
        var found = Read(
            gold,
            """{"story":{"id":"s1","text":"He left, she said."},"attributions":[{"cue":[[13,17]]}]}"""
        );
        found.ByStory["s1"][0].Cue.ShouldBe(Spans.Of((15, 19)));
    }

    [Fact]
    public void A_story_with_a_changed_text_is_named_and_not_scored()
    {
        var gold = Gold(Good, """{"id":"s2","text":"b","attributions":[]}""");
        var found = Read(
            gold,
            """{"story":{"id":"s1","text":"She left, he said."},"attributions":[]}""",
            """{"story":{"id":"s2","text":"b"},"attributions":[]}"""
        );
        found.Beside(gold).Select(story => story.Gold.Id).ShouldBe(["s2"]);
        said.ToString().ShouldContain("story.text: not the gold text of s1");
    }

    [Fact]
    public void Readings_that_did_not_look_for_a_layer_are_not_scored_on_it()
    {
        var gold = Gold(Good);
        File.WriteAllText(path, """{"story":{"id":"s1","text":"He left, she said."},"times":null}""");
        using var source = new ReadingSource(path, model: null, readings: null);
        Should
            .Throw<InputException>(() =>
                source.Read(gold, Guideline.Ondit, "times", TimeRow.ParseAll, new Complaints(said))
            )
            .Message.ShouldContain("times is null");
    }

    [Fact]
    public void Mentions_of_the_same_set_of_parties_are_one_chain()
    {
        // p1 and p2 are named; "they" at 20 and "the pair" at 30 stand for both.
        var chains = ChainRow.OfParties([
            new PartyRow("p1", Spans.Mentions("name", (0, 2), (20, 24), (30, 38))),
            new PartyRow("p2", Spans.Mentions("name", (5, 7), (20, 24), (30, 38))),
        ]);
        chains.Select(chain => chain.Length).Order().ShouldBe([1, 1, 2]);
        chains.Single(chain => chain.Length == 2).ShouldBe(Spans.Of((20, 24), (30, 38)));
    }

    public void Dispose()
    {
        File.Delete(path);
        said.Dispose();
    }

    private ImmutableArray<GoldStory<ImmutableArray<AttributionRow>>> Gold(params string[] rows)
    {
        File.WriteAllLines(path, rows);
        return GoldFile.Load(path, AttributionRow.ParseAll, new Complaints(said));
    }

    private Predictions<ImmutableArray<AttributionRow>> Read(
        ImmutableArray<GoldStory<ImmutableArray<AttributionRow>>> gold,
        params string[] lines
    ) =>
        Predictions<ImmutableArray<AttributionRow>>.Of(
            lines.Select(line => new JsonLine("reading", line)),
            gold,
            AttributionRow.ParseAll,
            new Complaints(said)
        );
}

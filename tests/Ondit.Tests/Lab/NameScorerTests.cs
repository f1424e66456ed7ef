using System.Collections.Immutable;
using Ondit.Eval.Corpora;
using Ondit.Eval.Metrics;
using Shouldly;

namespace Ondit.Tests.Lab;

public sealed class NameScorerTests : IDisposable
{
    private readonly string path = Path.GetTempFileName();
    private readonly StringWriter said = new();

    [Fact]
    public void Labels_become_names_of_the_joined_sentence()
    {
        var sentence = Load(
                """{"tokens":["😂","Ada","Lind","left","Oslo"],"labels":["O","B-PER","I-PER","O","B-LOC"]}"""
            )
            .Single();
        sentence.Story.Text.ShouldBe("😂 Ada Lind left Oslo");
        sentence.Id.ShouldBe($"{Path.GetFileNameWithoutExtension(path)}/1");
        sentence.Annotation.ShouldBe([Name(2, 10, "PER"), Name(16, 20, "LOC")]);
    }

    [Fact]
    public void Two_names_may_touch_and_one_may_lack_its_beginning()
    {
        var names = Load("""{"tokens":["Ada","Bo","Oslo","X"],"labels":["B-PER","B-PER","I-LOC","B-MISC"]}""").Single();
        names.Annotation.ShouldBe([Name(0, 3, "PER"), Name(4, 6, "PER"), Name(7, 11, "LOC")]);
    }

    [Fact]
    public void A_sentence_with_a_label_too_few_is_named_and_left_out()
    {
        Load("""{"tokens":["Ada"],"labels":["O"]}""", """{"tokens":["Ada","left"],"labels":["O"]}""")
            .Length.ShouldBe(1);
        said.ToString().ShouldBe($"{path}:2: labels: 1 labels for 2 tokens{Environment.NewLine}");
    }

    [Fact]
    public void Tokens_closed_up_read_as_in_print()
    {
        var joined = JoinedTokens.Join(
            ["Ada", "'s", "$", "5", "(", "or", "so", ")", "is", "n't", "\"", "much", "\"", ",", "they", "said", "."],
            closeUp: true
        );
        joined.Text.ShouldBe("Ada's $5 (or so) isn't \"much\", they said.");
        joined.Spans[1].ShouldBe(new PointSpan(3, 5));
        joined.Spans[^1].ShouldBe(new PointSpan(40, 41));
    }

    [Theory]
    [InlineData("person", "PER")]
    [InlineData("character", "PER")]
    [InlineData("organisation", "ORG")]
    [InlineData("outlet", "ORG")]
    [InlineData("group", "ORG")]
    [InlineData("place", "LOC")]
    public void Types_of_parties_are_mapped(string party, string type) =>
        NameRow.OfParties([Party(party, "name", (0, 3))]).ShouldBe([Name(0, 3, type)]);

    [Fact]
    public void Only_mentions_that_are_names_count() =>
        NameRow.OfParties([Party("person", "pronoun", (0, 3)), Party("work", "name", (4, 9))]).ShouldBeEmpty();

    [Fact]
    public void A_name_inside_another_is_hidden_even_by_a_work() =>
        NameRow
            .OfParties([Party("place", "name", (4, 10), (30, 36)), Party("work", "name", (0, 15))])
            .ShouldBe([Name(30, 36, "LOC")]);

    [Fact]
    public void A_name_of_the_wrong_type_or_span_is_wrong()
    {
        var scorer = new NameScorer();
        scorer.Add(
            [Name(0, 3, "PER"), Name(4, 9, "ORG"), Name(10, 14, "LOC")],
            [Name(0, 3, "PER"), Name(4, 9, "LOC"), Name(10, 15, "LOC")]
        );
        scorer.All.ShouldBe(new Tally(1, 3, 1, 3));
        scorer.Of("LOC").ShouldBe(new Tally(0, 2, 0, 1));
    }

    public void Dispose()
    {
        File.Delete(path);
        said.Dispose();
    }

    private ImmutableArray<GoldStory<ImmutableArray<NameRow>>> Load(params string[] rows)
    {
        File.WriteAllLines(path, rows);
        return NameRow.Load(path, closeUp: false, new Complaints(said));
    }

    private static PartyRow Party(string type, string kind, params (int, int)[] mentions) =>
        new("p", Spans.Mentions(kind, mentions)) { Type = type };

    private static NameRow Name(int start, int end, string type) => new(new PointSpan(start, end), type);
}

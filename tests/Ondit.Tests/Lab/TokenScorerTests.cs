using System.Text.Json;
using Ondit.Eval.Corpora;
using Ondit.Eval.Metrics;
using Shouldly;

namespace Ondit.Tests.Lab;

public sealed class TokenScorerTests
{
    private const string Text = "He left. She 😂 stayed.";

    // He | left | . | She | 😂 | stayed | . in code points.
    private const string Row = """
        {"genre":"news","tokens":[[0,2],[3,7],[7,8],[9,12],[13,14],[15,21],[21,22]],"sentences":[[0,3],[3,7]]}
        """;

    [Fact]
    public void The_shipped_tokenizer_is_scored_in_code_points()
    {
        var scorer = new TokenScorer();
        scorer.Add(Text, Gold());
        scorer.All.Tokens.F1.ShouldBe(1);
        scorer.All.Sentences.F1.ShouldBe(1);
    }

    [Fact]
    public void Genres_are_counted_apart_and_together()
    {
        var scorer = new TokenScorer();
        scorer.Add(Gold() with { Genre = "a" }, Gold().Tokens.ToHashSet(), Gold().Sentences.ToHashSet());
        scorer.Add(Gold() with { Genre = "b" }, Spans.Of((0, 2), (3, 8)).ToHashSet(), Spans.Of((0, 22)).ToHashSet());
        scorer.Genres.Select(genre => genre.Genre).ShouldBe(["a", "b"]);
        var b = scorer.Genres.Last();
        b.Tokens.Recall.ShouldBe(1.0 / 7, 1e-12);
        b.Tokens.Precision.ShouldBe(0.5);
        b.Sentences.F1.ShouldBe(0);
        scorer.All.Texts.ShouldBe(2);
        scorer.All.Sentences.Recall.ShouldBe(0.5);
    }

    [Fact]
    public void A_sentence_beyond_the_tokens_is_refused() =>
        Should
            .Throw<FieldException>(() => Parse("""{"tokens":[[0,2]],"sentences":[[0,3]]}"""))
            .Message.ShouldBe("sentences[0]: [0, 3) is no run of 1 tokens");

    private static TokenRow Gold() => Parse(Row);

    private static TokenRow Parse(string row)
    {
        using var json = JsonDocument.Parse(row);
        return TokenRow.Parse(Field.Row(json.RootElement), new TextFrame(22, 0));
    }
}

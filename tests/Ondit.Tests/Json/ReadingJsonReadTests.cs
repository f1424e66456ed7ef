using System.Text.Json;
using CsCheck;
using Ondit.Claims;
using Ondit.Json;
using Ondit.Stories;
using Ondit.Tests.App;
using Ondit.Tests.Ledger;
using Ondit.Times;
using Shouldly;

namespace Ondit.Tests.Json;

public sealed class ReadingJsonReadTests
{
    [Fact]
    public void What_was_written_is_read_back_whole()
    {
        var told = Told.Story("1", "Ottoline Marsh", "Ottoline Marsh was leaving 🎬 on Monday", before: "🎬 ");
        var monday = Told.Span(told, "Monday")[0];
        var reading = told with
        {
            Times = [new TimeExpression(monday, TimeType.Date, "2024-05-06")],
            Replies = [new Reply(monday, ["p1"], "her agent", ReplyOutcome.NoResponse)],
            Relations = [new Relation("p1", RelationKind.FormerSpouse, "p1", "c1", RelationStanding.Rumoured, monday)],
        };

        var read = Read(Told.Json(reading));

        Told.Json(read).ShouldBe(Told.Json(reading));
        read.Attributions[0].Content.ShouldBe(reading.Attributions[0].Content);
        read.Parties[0].Mentions.ShouldBe(reading.Parties[0].Mentions);
        read.Relations.ShouldBe(reading.Relations);
    }

    [Fact]
    public void Any_text_comes_back_with_its_spans() =>
        AnyText
            .Any.Where(text => text.Length > 0 && !HasHalfCharacter(text))
            .Sample(
                text =>
                {
                    var reading = ReadingExample.Of(text) with { Sentences = [new TextSpan(0, text.Length)] };
                    var read = Read(Told.Json(reading));
                    read.Story.Text.ShouldBe(text);
                    read.Sentences.ShouldBe(reading.Sentences);
                },
                iter: 300
            );

    [Fact]
    public void What_is_null_or_missing_is_empty()
    {
        var read = Read("""{"schema": "ondit/reading/1", "story": {"text": "Words."}, "parties": null, "more": 1}""");

        read.Parties.ShouldBeEmpty();
        read.Claims.ShouldBeEmpty();
        read.Story.Published.ShouldBeNull();
    }

    [Theory]
    [InlineData("""{"claims": [{"id": "c1", "span": [[0, 99]]}]}""", "claims[0].span[0]")]
    [InlineData("""{"claims": [{"id": "c1", "span": [], "factuality": "sure"}]}""", "claims[0].factuality")]
    [InlineData("""{"parties": [{"id": "p1", "name": "A", "type": "ghost"}]}""", "parties[0].type")]
    [InlineData("""{"parties": {}}""", "parties")]
    [InlineData("""{"sentences": [[3, 1]]}""", "sentences[0]")]
    [InlineData("""{"attributions": [{"id": 5}]}""", "attributions[0].id")]
    public void What_breaks_the_contract_is_named_by_its_field(string json, string field)
    {
        var whole = """{"schema": "ondit/reading/1", "story": {"text": "Words."}, """ + json[1..];

        Should.Throw<FormatException>(() => Read(whole)).Message.ShouldStartWith($"field \"{field}\"");
    }

    private static bool HasHalfCharacter(string text) =>
        text.EnumerateRunes().Any(rune => rune.Value == 0xFFFD) || text.Contains('\uFFFD', StringComparison.Ordinal);

    private static Reading Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return ReadingJson.Read(document.RootElement);
    }
}

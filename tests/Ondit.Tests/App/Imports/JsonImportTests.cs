using System.Text;
using Ondit.App.Imports;
using Shouldly;

namespace Ondit.Tests.App.Imports;

public sealed class JsonImportTests
{
    [Fact]
    public void All_fields_are_read_and_unknown_ones_kept()
    {
        var story = Read(
            """
            {"id": "7", "outlet": "O", "title": "T", "byline": "B", "published": "2020-11-01", "url": "https://e.org/", "text": "Words.",
             "pair": 1, "tags": ["x", null]}
            """
        );

        story.Id.ShouldBe("7");
        story.Outlet.ShouldBe("O");
        story.Title.ShouldBe("T");
        story.Byline.ShouldBe("B");
        story.Published.ShouldBe(new DateOnly(2020, 11, 1));
        story.Url.ShouldBe("https://e.org/");
        story.Text.ShouldBe("Words.");
        story.Extra.ShouldContainKey("pair");
        story.Extra["tags"].GetRawText().ShouldBe("""["x", null]""");
        story.Extra.Count.ShouldBe(2);
    }

    [Fact]
    public void Null_is_as_good_as_absent()
    {
        var story = Read("""{"id": null, "outlet": null, "published": null, "text": "Words."}""");

        (story.Id, story.Outlet, story.Published).ShouldBe(("given", null, null));
    }

    [Fact]
    public void A_date_with_a_time_gives_the_day_at_the_place() =>
        Read("""{"text": "a", "published": "2024-05-06T23:30:00-05:00"}""")
            .Published.ShouldBe(new DateOnly(2024, 5, 6));

    [Theory]
    [InlineData("""{"id": "x"}""", "field \"text\": is missing or empty")]
    [InlineData("""{"text": " "}""", "field \"text\": is missing or empty")]
    [InlineData("""{"text": 5}""", "field \"text\": is a JSON number, not a string")]
    [InlineData("""{"text": "a", "outlet": ["O"]}""", "field \"outlet\": is a JSON array, not a string")]
    [InlineData("""{"text": "a", "title": true}""", "field \"title\": is a JSON boolean, not a string")]
    [InlineData("""{"text": "a", "published": "May 1"}""", "field \"published\": 'May 1' is no date")]
    [InlineData(
        """{"text": "a", "published": "2024-05-06 or so"}""",
        "field \"published\": '2024-05-06 or so' is no date"
    )]
    [InlineData("""{"text": "\ud800"}""", "field \"text\": holds half a character")]
    [InlineData("""{"text": "a", "x": {"y": "\ud800"}}""", "field \"x\": holds half a character")]
    [InlineData("""["text"]""", "is a JSON array; a story is an object")]
    [InlineData("""{"text": "a" """, "is not JSON")]
    public void What_is_no_story_is_refused_with_the_field(string json, string problem) =>
        Should.Throw<UnreadableInputException>(() => Read(json)).Message.ShouldStartWith(problem);

    [Fact]
    public void One_broken_line_of_twenty_leaves_nineteen()
    {
        using var folder = new TemporaryFolder();
        var lines = Enumerable
            .Range(1, 20)
            .Select(i => i == 7 ? "{\"text\": \"torn" : $$"""{"text": "Story {{i}}."}""");
        var file = folder.Write("many.jsonl", string.Join('\n', lines));

        var imported = Imported.From(file);

        imported.Stories.Count.ShouldBe(19);
        imported
            .Stories[6]
            .ShouldSatisfyAllConditions(story => story.Text.ShouldBe("Story 8."), story => story.Id.ShouldBe("many-8"));
        imported.Problems.Single().ShouldStartWith($"ondit: {file}, line 7: is not JSON");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(19)]
    public void A_broken_first_or_last_line_is_one_line_too(int broken)
    {
        using var folder = new TemporaryFolder();
        var lines = Enumerable.Range(0, 20).Select(i => i == broken ? "{\"text\": \"torn" : "{\"text\": \"Words.\"}");

        var imported = Imported.From(folder.Write("many.jsonl", string.Join("\r\n", lines)));

        imported.Stories.Count.ShouldBe(19);
        imported.Problems.Single().ShouldContain($"line {broken + 1}:");
    }

    [Fact]
    public void A_line_that_is_not_UTF_8_is_named()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.jsonl", [.. "{\"text\":\"Caf"u8, 0xE9, .. "\"}\n{\"text\":\"good\"}\n"u8]);

        var imported = Imported.From(file);

        imported.Problems.Single().ShouldContain("line 1: is not JSON");
        imported.Stories.Single().Text.ShouldBe("good");
    }

    [Fact]
    public void One_object_over_several_lines_is_one_story()
    {
        using var folder = new TemporaryFolder();
        const string Json = """
            {
              "text": "Words.",
              "nested": {
                "a": 1
              }
            }
            """;

        var story = Imported.From(folder.Write("one.json", Json)).Only();

        story.Text.ShouldBe("Words.");
        story.Id.ShouldBe("one");
    }

    [Fact]
    public void JSON_Lines_in_UTF_16_are_read()
    {
        using var folder = new TemporaryFolder();
        byte[] bytes = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("{\"text\": \"é\"}\n{\"text\": \"b\"}\n")];

        Imported.From(folder.Write("a.jsonl", bytes)).Stories.Select(story => story.Text).ShouldBe(["é", "b"]);
    }

    [Fact]
    public void Stories_are_read_one_at_a_time()
    {
        using var folder = new TemporaryFolder();
        var line = $$"""{"text": "{{new string('x', 10_000)}}"}""";
        var file = folder.Write("a.jsonl", string.Join('\n', Enumerable.Repeat(line, 1_000)));
        var import = new StoryImport(new ProblemLog(), new Unsaid(null, null));

        import.Read([file]).First().Text.Length.ShouldBe(10_000);
        import.BytesRead.ShouldBe(line.Length + 1);
    }

    private static Ondit.Stories.Story Read(string json) => JsonImport.Read(Encoding.UTF8.GetBytes(json), "given");
}

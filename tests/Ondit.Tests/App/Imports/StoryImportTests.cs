using Ondit.App.Imports;
using Shouldly;

namespace Ondit.Tests.App.Imports;

public sealed class StoryImportTests
{
    [Fact]
    public void What_cannot_be_read_is_named_and_the_rest_is_read()
    {
        using var folder = new TemporaryFolder();
        var empty = folder.Write("empty.txt", "");
        var blank = folder.Write("blank.txt", " \n\t ");
        var binary = folder.Write("picture.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D]);
        var zeros = folder.Write("zeros.txt", new byte[64]);
        var array = folder.Write("array.json", """[ {"text": "a"} ]""");
        var missing = folder.In("missing.txt");
        var good = folder.Write("good.txt", "Good.");

        var imported = Imported.From(empty, blank, binary, zeros, array, missing, folder.Path, good);

        imported.Problems.ShouldBe([
            $"ondit: {empty}: is empty",
            $"ondit: {blank}: holds no text but blanks",
            $"ondit: {binary}: is not text (a picture, a PDF, a word processor's file?); save it as plain text or HTML and read that",
            $"ondit: {zeros}: is not text (a picture, a PDF, a word processor's file?); save it as plain text or HTML and read that",
            $"ondit: {array}: is a JSON array; write one story a line (JSON Lines), for example with jq -c '.[]'",
            $"ondit: {missing}: there is no such file",
            $"ondit: {folder.Path}: is a folder; name the files in it, for example {folder.In("*")}",
        ]);
        imported.Stories.Single().Text.ShouldBe("Good.");
    }

    [Fact]
    public void Files_are_told_apart_by_content_and_not_by_name()
    {
        using var folder = new TemporaryFolder();
        var json = folder.Write("a.html", """{"text": "From JSON."}""");
        var html = folder.Write("b.json", "<!doctype html><p>A page of HTML with enough words in it.</p>");
        var text = folder.Write("c.jsonl", "Plain words.");

        Imported
            .From(json, html, text)
            .Stories.Select(story => story.Text)
            .ShouldBe(["From JSON.", "A page of HTML with enough words in it.", "Plain words."]);
    }

    [Fact]
    public void Options_say_only_what_the_file_does_not()
    {
        using var folder = new TemporaryFolder();
        var stories = folder.Write(
            "a.jsonl",
            """
            {"text": "a", "published": "2020-01-02", "outlet": "Own"}
            {"text": "b"}
            """
        );

        var read = Imported.From(new Unsaid(new DateOnly(2024, 3, 4), "Given"), stories).Stories;

        read.Select(story => (story.Outlet, story.Published))
            .ShouldBe([("Own", new DateOnly(2020, 1, 2)), ("Given", new DateOnly(2024, 3, 4))]);
    }

    [Fact]
    public void A_file_longer_than_any_story_is_refused()
    {
        using var folder = new TemporaryFolder();
        var file = folder.In("long.txt");
        using (var stream = File.Create(file))
        {
            stream.Write("Words"u8);
            stream.SetLength(InputBytes.Limit + 70_000);
        }

        Imported.From(file).Problems.Single().ShouldContain("longer than 50 MB");
    }
}

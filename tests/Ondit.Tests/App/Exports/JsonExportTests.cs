using System.Text.Json;
using Ondit.App.Commands;
using Ondit.App.Exports;
using Shouldly;

namespace Ondit.Tests.App.Exports;

public sealed class JsonExportTests
{
    [Fact]
    public void JSON_Lines_has_a_reading_a_line()
    {
        var output = new MemoryStream();
        using (var export = new JsonLinesExport(output))
        {
            export.Write(ReadingExample.Hard);
            export.Write(ReadingExample.Hard with { Attributions = [] });
            export.End();
        }

        var lines = System.Text.Encoding.UTF8.GetString(output.ToArray()).TrimEnd('\n').Split('\n');
        lines
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("attributions").GetArrayLength())
            .ShouldBe([4, 0]);
    }

    [Fact]
    public void Json_is_one_object_over_several_lines()
    {
        var output = new MemoryStream();
        using (var export = new JsonExport(output))
        {
            export.Write(ReadingExample.Hard);
            export.End();
        }

        var text = System.Text.Encoding.UTF8.GetString(output.ToArray());
        text.ShouldContain("\n  \"story\"");
        JsonDocument
            .Parse(text)
            .RootElement.GetProperty("story")
            .GetProperty("text")
            .GetString()
            .ShouldBe(ReadingExample.Hard.Story.Text);
    }

    [Fact]
    public void Json_refuses_a_second_story_before_it_writes_the_first()
    {
        var output = new MemoryStream();
        using var export = new JsonExport(output);
        export.Write(ReadingExample.Hard);

        Should
            .Throw<WrongCommandLineException>(() => export.Write(ReadingExample.Hard))
            .Message.ShouldContain("--format jsonl");
        output.Length.ShouldBe(0);
    }
}

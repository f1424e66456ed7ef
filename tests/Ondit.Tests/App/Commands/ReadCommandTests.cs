using System.Diagnostics;
using System.Text.Json;
using Shouldly;

namespace Ondit.Tests.App.Commands;

/// <summary>The built program with the model that ships.</summary>
public sealed class ReadCommandTests
{
    private const string Story = " date 2024-05-06 Ann Orley said on Monday that the ferry terminal would be split.";

    [Fact]
    public void A_text_becomes_a_line_of_JSON_where_nobody_watches()
    {
        using var folder = new TemporaryFolder();

        var run = ProgramRun.Of("read", folder.Write("ferry.txt", Story));

        run.ExitCode.ShouldBe(0);
        run.Errors.ShouldBeEmpty();
        run.Output.ShouldEndWith("}\n");
        var reading = JsonDocument.Parse(run.Output).RootElement;
        reading.GetProperty("schema").GetString().ShouldBe("ondit/reading/1");
        reading.GetProperty("story").GetProperty("id").GetString().ShouldBe("ferry");
        reading.GetProperty("story").GetProperty("published").GetString().ShouldBe("2024-05-06");
        reading.GetProperty("story").GetProperty("text").GetString().ShouldBe(Story[17..]);
    }

    [Fact]
    public void Standard_input_is_read()
    {
        var run = ProgramRun.WithInput("""{"text": "She said so.", "pair": 3}""", "read", "-", "--outlet", "O");

        var story = JsonDocument.Parse(run.Output).RootElement.GetProperty("story");
        story.GetProperty("outlet").GetString().ShouldBe("O");
        story.GetProperty("extra").GetProperty("pair").GetInt32().ShouldBe(3);
    }

    [Theory]
    [InlineData("text", "attribution")]
    [InlineData("json", "\n  \"schema\": \"ondit/reading/1\",")]
    [InlineData("jsonl", "{\"schema\":\"ondit/reading/1\"")]
    [InlineData("csv", "story,id,source,cue,content,")]
    [InlineData("html", "<!doctype html>")]
    public void Each_format_goes_to_standard_output(string format, string sign)
    {
        var run = ProgramRun.WithInput(Story, "read", "-", "--format", format);

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain(sign);
        run.Output.ShouldNotContain("\u001b");
        run.Errors.ShouldBeEmpty();
    }

    [Fact]
    public void The_name_of_the_output_tells_the_format()
    {
        using var folder = new TemporaryFolder();

        ProgramRun.WithInput(Story, "read", "-", "--output", folder.In("a.csv")).Output.ShouldBeEmpty();
        ProgramRun.WithInput(Story, "read", "-", "--output", folder.In("a.ann")).Output.ShouldBeEmpty();

        File.ReadAllText(folder.In("a.csv")).ShouldStartWith("story,id,");
        File.ReadAllText(folder.In("a.txt")).ShouldBe(Story[17..]);
        File.Exists(folder.In("a.ann")).ShouldBeTrue();
    }

    [Fact]
    public void Bad_input_is_named_the_rest_read_and_the_run_ends_with_1()
    {
        using var folder = new TemporaryFolder();
        var stories = folder.Write("s.jsonl", "{\"text\": \"One.\"}\n{\"text\": 2}\n{\"text\": \"Three.\"}\n");
        var missing = folder.In("missing.txt");

        var run = ProgramRun.Of("read", missing, stories);

        run.ExitCode.ShouldBe(1);
        run.Output.Split('\n').Length.ShouldBe(3);
        run.Errors.ShouldBe(
            $"ondit: {missing}: there is no such file\nondit: {stories}, line 2: field \"text\": is a JSON number, not a string\n"
        );
    }

    [Fact]
    public void Json_for_several_stories_is_a_wrong_command_line()
    {
        var run = ProgramRun.WithInput("{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n", "read", "-", "--format", "json");

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Errors.ShouldContain("use --format jsonl");
    }

    [Fact]
    public void An_output_that_is_an_input_is_not_written_over()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.txt", Story);

        var run = ProgramRun.Of("read", file, "--output", file);

        run.ExitCode.ShouldBe(2);
        File.ReadAllText(file).ShouldBe(Story);
    }

    [Fact]
    public void Many_stories_come_out_in_order()
    {
        var stories = string.Join(
            '\n',
            Enumerable
                .Range(0, 60)
                .Select(i => $$"""{"id": "{{i}}", "text": "He said {{new string('x', 997 * i % 300)}}."}""")
        );

        var ids = ProgramRun
            .WithInput(stories, "read", "-", "--format", "jsonl")
            .Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("story").GetProperty("id").GetString());

        ids.ShouldBe(Enumerable.Range(0, 60).Select(i => $"{i}"));
    }

    [Fact]
    public void A_closed_pipe_ends_it_quietly()
    {
        using var folder = new TemporaryFolder();
        var stories = folder.Write(
            "s.jsonl",
            string.Concat(Enumerable.Repeat("{\"text\": \"He said so.\"}\n", 20_000))
        );
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Ondit.App.dll"), "read", stories])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        process.StandardOutput.ReadLine().ShouldNotBeNull();
        process.StandardOutput.Close();

        process.WaitForExit(TimeSpan.FromSeconds(20)).ShouldBeTrue();
        process.StandardError.ReadToEnd().ShouldBeEmpty();
        process.ExitCode.ShouldBe(0);
    }

    [Fact]
    public void The_samples_are_read()
    {
        var samples = Directory.GetFiles(Path.Combine(Repository.Root, "samples"), "*.txt");

        var run = ProgramRun.Of(["read", .. samples]);

        run.ExitCode.ShouldBe(0);
        var readings = run
            .Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToList();
        readings.Count.ShouldBe(3);
        readings.ShouldAllBe(reading =>
            reading.GetProperty("attributions").GetArrayLength() >= 8
            && reading.GetProperty("story").GetProperty("published").GetString() != null
        );
    }
}

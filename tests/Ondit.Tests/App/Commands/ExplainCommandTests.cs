using System.Text.Json;
using Shouldly;

namespace Ondit.Tests.App.Commands;

/// <summary>The built program: <c>ondit explain</c>, and house rules that it is given.</summary>
public sealed class ExplainCommandTests
{
    private const string Story = "Ann Orley said on Monday that the ferry terminal would be split.";

    [Fact]
    public void What_was_found_at_words_is_told_as_JSON_where_nobody_watches()
    {
        var run = ProgramRun.WithInput(Story, "explain", "-", "--at", "said");

        run.ExitCode.ShouldBe(0);
        run.Errors.ShouldBeEmpty();
        var place = JsonDocument.Parse(run.Output).RootElement.GetProperty("places").EnumerateArray().Single();
        place.GetProperty("span").EnumerateArray().Select(end => end.GetInt32()).ShouldBe([10, 14]);
        place
            .GetProperty("found")
            .EnumerateArray()
            .Select(part => part.GetString())
            .ShouldContain(part => part!.StartsWith("cue of a1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(2, "does not hold the words “denied”", "explain", "-", "--at", "denied")]
    [InlineData(2, "lies outside the story", "explain", "-", "--at", "64")]
    [InlineData(2, "--at", "explain", "-")]
    [InlineData(1, "there is no such file", "explain", "no-such-file.txt", "--at", "x")]
    [InlineData(2, "there is no such house", "read", "-", "--house", "no-such-house")]
    public void What_cannot_be_done_is_named(int exitCode, string message, params string[] arguments)
    {
        var run = ProgramRun.WithInput(Story, arguments);

        run.ExitCode.ShouldBe(exitCode);
        run.Errors.ShouldContain(message);
        run.Output.ShouldBeEmpty();
    }

    [Fact]
    public void A_wrong_file_of_house_rules_is_refused_with_file_and_line()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("ours.tsv", "# ours\nbare\tbook\tunnamed naked\tLook.\n");

        var run = ProgramRun.WithInput(Story, "read", "-", "--house", file);

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain($"{file}, line 2: there is no condition \"naked\"");
    }

    [Fact]
    public void Findings_are_in_the_reading_only_where_a_house_was_asked()
    {
        Findings("read", "-").ShouldBeFalse();
        Findings("read", "-", "--house", "ap", "--house", "bbc").ShouldBeTrue();

        static bool Findings(params string[] arguments) =>
            JsonDocument
                .Parse(ProgramRun.WithInput(Story, arguments).Output)
                .RootElement.TryGetProperty("findings", out _);
    }
}

using System.Text.Json;
using Ondit.Attributions;
using Ondit.Tests.Ledger;
using Shouldly;

namespace Ondit.Tests.App.Commands;

/// <summary>The built program writes a ledger out.</summary>
public sealed class ExportCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string ledger;

    public ExportCommandTests()
    {
        ledger = folder.In("a.ledger");
        Add(
            Told.JsonLines(
                Told.Story("p/1", "Ottoline Marsh", "Ottoline Marsh was leaving the Foundry", outlet: "First"),
                Told.Story(
                    "p/2",
                    "Ottoline Marsh",
                    "Ottoline Marsh was leaving the Foundry",
                    "First",
                    SourceType.Outlet,
                    "2024-05-07",
                    "Second"
                ),
                Told.Story("p/3", "Bram Ueda", "Bram Ueda was ill", day: "2024-05-08")
            ),
            ledger
        );
    }

    [Fact]
    public void The_lines_of_readings_make_the_same_ledger_again()
    {
        var file = folder.In("out.jsonl");
        Run("export", "--format", "jsonl", "--output", file).ShouldBe(new ProgramRun(0, "", ""));
        var readings = File.ReadLines(file)
            .Where(line => line.StartsWith("{\"schema\":\"ondit/reading/1\"", StringComparison.Ordinal));

        var again = folder.In("again.ledger");
        Add(string.Concat(readings.Select(line => line + "\n")), again);

        ProgramRun.Of("rumours", "--ledger", again).Output.ShouldBe(Run("rumours").Output);
    }

    [Fact]
    public void Each_format_goes_to_standard_output_and_is_narrowed()
    {
        var table = Run("export", "--format", "csv", "--about", "Ueda").Output.Split("\r\n");
        table.Length.ShouldBe(3);
        table[1].ShouldStartWith("r2,that Bram Ueda was ill,Bram Ueda,");
        JsonDocument
            .Parse(Run("export", "--format", "jsonld", "--until", "2024-05-07").Output)
            .RootElement.GetProperty("@graph")
            .GetArrayLength()
            .ShouldBe(3);
        Run("export", "--format", "annotation", "--since", "2024-05-08")
            .Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("type").GetString())
            .ShouldBe(["AnnotationPage", "AnnotationCollection"]);
        Run("export", "--format", "jsonl", "--status", "withdrawn").Output.ShouldBeEmpty();
    }

    [Fact]
    public void The_ledger_is_never_written_over()
    {
        var before = Run("rumours").Output;

        var run = Run("export", "--format", "jsonl", "--output", ledger);

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("is the ledger itself");
        Run("rumours").Output.ShouldBe(before);
    }

    [Fact]
    public void What_cannot_be_done_is_told()
    {
        Run("export").ExitCode.ShouldBe(2);
        Run("export", "--format", "xml").ExitCode.ShouldBe(2);
        ProgramRun.Of("export", "--format", "csv", "--ledger", folder.In("none")).ExitCode.ShouldBe(2);
        var nowhere = Run("export", "--format", "csv", "--output", folder.In("no/such/folder.csv"));
        nowhere.ExitCode.ShouldBe(2);
        nowhere.Errors.ShouldContain("cannot be written");
        var full = Run("export", "--format", "jsonl", "--output", "/dev/full");
        full.ExitCode.ShouldBe(3);
        full.Errors.ShouldStartWith("ondit: the output cannot be written: ");
        Run("export", "--help").Output.ShouldContain("ondit export --format csv --about");
    }

    public void Dispose() => folder.Dispose();

    private static void Add(string lines, string ledger) =>
        ProgramRun.WithInput(lines, "add", "-", "--ledger", ledger).ExitCode.ShouldBe(0);

    private ProgramRun Run(params string[] arguments) => ProgramRun.Of([.. arguments, "--ledger", ledger]);
}

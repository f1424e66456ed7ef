using Ondit.App.Imports;
using Ondit.Tests.Attributions;
using Shouldly;

namespace Ondit.Tests.Golden;

/// <summary>
/// What the model that ships reads in each story of <c>samples/</c>, kept where a reviewer sees it change. To accept a change:
/// <c>ONDIT_ACCEPT=1 ./check</c>, then read the difference.
/// </summary>
public sealed class GoldenTests
{
    private static readonly string Folder = Repository.Path("tests", "Ondit.Tests", "Golden");

    private static readonly bool IsAccepted = Environment.GetEnvironmentVariable("ONDIT_ACCEPT") == "1";

    public static TheoryData<string> Samples => new(Names(Repository.Path("samples"), "*.txt"));

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_reading_of_a_sample_is_the_one_last_accepted(string sample)
    {
        var reading = Model.Reader.Read(
            TextImport.Read(File.ReadAllText(Repository.Path("samples", sample + ".txt")), sample)
        );
        var now = $"""
            # What is read in samples/{sample}.txt

            Source, cue, content, form and parent of each attribution; `-` is none, `+` joins the pieces of one part.

            ```
            {string.Join('\n', AttributionLines.Of(reading))}
            ```

            """;
        var path = Path.Combine(Folder, sample + ".md");
        if (IsAccepted)
        {
            File.WriteAllText(path, now);
        }

        File.Exists(path)
            .ShouldBeTrue($"Golden/{sample}.md is missing: run ONDIT_ACCEPT=1 ./check and read what it writes");
        now.ShouldBe(File.ReadAllText(path));
    }

    [Fact]
    public void Every_golden_reading_has_its_sample() =>
        Names(Folder, "*.md").ShouldBe(Names(Repository.Path("samples"), "*.txt"));

    private static IEnumerable<string> Names(string folder, string pattern) =>
        Directory
            .EnumerateFiles(folder, pattern)
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal);
}

using System.Globalization;
using System.Text.RegularExpressions;
using Ondit.App.Exports;
using Ondit.Stories;
using Shouldly;

namespace Ondit.Tests.App.Exports;

public sealed partial class BratStandoffTests
{
    private static readonly string[] Lines = LinesOf(ReadingExample.Hard);
    private static readonly string[] WholeLines = LinesOf(ReadingExample.Whole);

    [Fact]
    public void Every_line_is_standoff() => Lines.Concat(WholeLines).ShouldAllBe(line => Standoff().IsMatch(line));

    [Fact]
    public void The_words_at_the_spans_are_the_words_in_the_line()
    {
        var text = ReadingExample.Hard.Story.Text;
        var points = new CodePoints(text);
        var spans = Lines.Where(line => line[0] == 'T').ToList();
        foreach (var line in spans)
        {
            var fields = line.Split('\t', 3);
            var places = fields[1]
                .Split(' ', 2)[1]
                .Split(';')
                .Select(place =>
                {
                    var ends = place.Split(' ').Select(end => int.Parse(end, CultureInfo.InvariantCulture)).ToArray();
                    return points.ToUtf16(new TextSpan(ends[0], ends[1])).In(text).ToString();
                });

            string.Join(' ', places).ShouldBe(fields[2]);
        }

        spans.Count.ShouldBe(11);
    }

    [Fact]
    public void The_cue_is_an_event_with_source_content_and_parent_as_arguments() =>
        Lines
            .Where(line => line[0] == 'E')
            .ShouldBe([
                "E1\tCue:T1 Source:T2 Content:T3",
                "E2\tCue:T4 Source:T5 Content:T6 Parent:E1",
                "E3\tCue:T7 Source:T8 Content:T9",
                "E4\tCue:T10 Content:T11",
            ]);

    [Fact]
    public void Mentions_of_a_party_are_joined_and_relations_stand_between_first_mentions()
    {
        WholeLines.ShouldContain(line =>
            line.StartsWith('T')
            && line.Contains("\tPerson ", StringComparison.Ordinal)
            && line.EndsWith("\tAnn Orley", StringComparison.Ordinal)
        );
        WholeLines.Count(line => line.StartsWith("*\tSameParty T", StringComparison.Ordinal)).ShouldBe(2);
        WholeLines.ShouldContain(line => line.StartsWith("R1\tlinked Arg1:T", StringComparison.Ordinal));
        WholeLines.ShouldContain(line => line.EndsWith("\tage 38", StringComparison.Ordinal));
        WholeLines.ShouldContain(line => line.EndsWith("\tDATE 2020-08", StringComparison.Ordinal));
    }

    [Fact]
    public void The_settings_know_all_that_the_lines_use()
    {
        var settings = Ondit.App.Resource.Text("annotation.conf").Split(['\n', '\t', ' ']);
        Lines
            .Concat(WholeLines)
            .Where(line => line[0] is 'T' or 'A' or 'R' or '*')
            .Select(line => line.Split('\t')[1].Split(' ')[0])
            .Distinct(StringComparer.Ordinal)
            .ShouldAllBe(type => settings.Contains(type, StringComparer.Ordinal));
    }

    [Fact]
    public void No_fragment_runs_over_a_line_break()
    {
        const string Text = "He said: all\r\n\u2028is\nwell.";
        var standoff = BratStandoff.Write(
            ReadingExample.Of(Text, ReadingExample.Attribution(Text, "a1", [], ["said"], ["all\r\n\u2028is\nwell"]))
        );

        standoff.ShouldContain("\tContent 9 12;15 17;18 22\tall is well\n");
    }

    [Fact]
    public void A_folder_gets_text_standoff_and_the_settings_of_brat()
    {
        using var folder = new TemporaryFolder();
        using var export = BratExport.IntoFolder(new StoryFiles(folder.Path, []));

        export.Write(ReadingExample.Hard);
        export.Write(ReadingExample.Hard);
        export.End();

        Directory
            .GetFiles(folder.Path)
            .Select(file => Path.GetFileName(file)!)
            .ShouldBe(
                ["annotation.conf", "hard___one_.ann", "hard___one_.txt", "hard___one_-2.ann", "hard___one_-2.txt"],
                ignoreOrder: true
            );
        File.ReadAllText(folder.In("hard___one_.txt")).ShouldBe(ReadingExample.Hard.Story.Text);
    }

    private static string[] LinesOf(Reading reading) => BratStandoff.Write(reading).TrimEnd('\n').Split('\n');

    [GeneratedRegex(
        @"^(T\d+\t[A-Z][A-Za-z]+ \d+ \d+(;\d+ \d+)*\t.+|E\d+\tCue:T\d+( Source:T\d+)?( Content:T\d+)?( Basis:T\d+)?( Reason:T\d+)?( Parent:E\d+)?( Same:E\d+)?|A\d+\t[A-Z][A-Za-z]+ [ET]\d+( [A-Za-z+-]+)?|R\d+\t[a-z-]+ Arg1:T\d+ Arg2:T\d+|\*\tSameParty( T\d+)+|#\d+\tAnnotatorNotes [ET]\d+\t.+)$",
        RegexOptions.ExplicitCapture,
        2000
    )]
    private static partial Regex Standoff();
}

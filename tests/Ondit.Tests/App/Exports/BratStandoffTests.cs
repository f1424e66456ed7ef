using System.Globalization;
using System.Text.RegularExpressions;
using Ondit.App.Exports;
using Ondit.Stories;
using Shouldly;

namespace Ondit.Tests.App.Exports;

public sealed partial class BratStandoffTests
{
    private static readonly string[] Lines = BratStandoff.Write(ReadingExample.Hard).TrimEnd('\n').Split('\n');

    [Fact]
    public void Every_line_is_standoff() => Lines.ShouldAllBe(line => Standoff().IsMatch(line));

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

    [GeneratedRegex(
        @"^(T\d+\t(Source|Cue|Content) \d+ \d+(;\d+ \d+)*\t.+|E\d+\tCue:T\d+( Source:T\d+)?( Content:T\d+)?( Parent:E\d+)?|A\d+\tForm E\d+ (direct|indirect|mixed)|#\d+\tAnnotatorNotes E\d+\tscore [01](\.\d+)?)$",
        RegexOptions.ExplicitCapture,
        2000
    )]
    private static partial Regex Standoff();
}

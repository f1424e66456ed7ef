using System.Globalization;
using Ondit.App.Exports;
using Ondit.Stories;
using Shouldly;

namespace Ondit.Tests.App.Exports;

public sealed class CsvExportTests
{
    private static readonly string Csv = Write(ReadingExample.Hard);

    [Fact]
    public void There_is_a_header_and_a_row_an_attribution()
    {
        Csv.ShouldStartWith(
            "story,id,source,cue,content,form,sourceType,number,standing,basis,reason,same,speaker,via,factuality,future,denial,claim,about,parent,score,sourceSpans,cueSpans,contentSpans\r\n\"hard, \"\"one\"\"\",a1,"
        );
        Rows().Count.ShouldBe(4);
    }

    [Fact]
    public void Fields_come_out_as_they_went_in()
    {
        var rows = Rows();

        rows[0]["story"].ShouldBe("hard, \"one\"");
        rows[0]["source"].ShouldBe("A source, who knows both");
        rows[0]["score"].ShouldBe("0.905");
        rows[1]["parent"].ShouldBe("a1");
        rows[2]["form"].ShouldBe("direct");
        rows[2]["content"].ShouldBe("“It is over,” … “Quite over. … “And so is the film.”");
        rows[3]["source"].ShouldBeEmpty();
        rows[3]["sourceSpans"].ShouldBeEmpty();
    }

    [Fact]
    public void Parties_are_given_by_name_and_kinds_in_the_words_of_the_contract()
    {
        var row = CsvFields.Of(Write(ReadingExample.Whole))[0];

        row["sourceType"].ShouldBe("unnamed");
        row["number"].ShouldBe("one");
        row["standing"].ShouldBe("described");
        row["basis"].ShouldBe("a pal of hers");
        row["via"].ShouldBe("The Lamp");
        row["factuality"].ShouldBe("CT+");
        row["denial"].ShouldBe("no");
        row["claim"].ShouldBe("c2");
        row["about"].ShouldBe("Ann Orley; Bo Fenn");
    }

    [Fact]
    public void The_words_at_the_spans_are_the_words_in_the_row()
    {
        foreach (var row in Rows())
        {
            foreach (var part in new[] { "source", "cue", "content" })
            {
                var words = row[$"{part}Spans"].Split(';', StringSplitOptions.RemoveEmptyEntries).Select(WordsAt);

                string.Join(" … ", words).ShouldBe(row[part]);
            }
        }
    }

    [Fact]
    public void Line_breaks_within_a_field_stay_in_the_field()
    {
        const string Text = "He said: all\n\nis well.";
        var csv = Write(
            ReadingExample.Of(Text, ReadingExample.Attribution(Text, "a1", ["He"], ["said"], ["all\n\nis well"]))
        );

        csv.ShouldContain(",\"all\n\nis well\",");
    }

    [Fact]
    public void Without_attributions_there_is_still_a_header() =>
        Write(ReadingExample.Hard with { Attributions = [] }).Split("\r\n").ShouldBe([Csv.Split("\r\n")[0], ""]);

    private static string WordsAt(string span)
    {
        var ends = span.Split('-').Select(end => int.Parse(end, CultureInfo.InvariantCulture)).ToArray();
        var text = ReadingExample.Hard.Story.Text;
        return new CodePoints(text).ToUtf16(new TextSpan(ends[0], ends[1])).In(text).ToString();
    }

    private static List<Dictionary<string, string>> Rows() => CsvFields.Of(Csv);

    private static string Write(Reading reading)
    {
        using var output = new StringWriter { NewLine = "\r\n" };
        using var export = new CsvExport(output);
        export.Write(reading);
        export.End();
        return output.ToString();
    }
}

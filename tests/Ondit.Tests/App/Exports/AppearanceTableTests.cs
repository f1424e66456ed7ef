using System.Globalization;
using Ondit.Ledger.Answers;
using Ondit.Stories;
using Shouldly;

namespace Ondit.Tests.App.Exports;

/// <summary>The table as a CSV library reads it back.</summary>
public sealed class AppearanceTableTests
{
    [Fact]
    public void There_is_a_row_an_appearance()
    {
        using var ledger = ExportedLedger.Make();
        var rows = CsvFields.Of(ledger.Table());

        rows.Select(row => $"{row["rumour"]} {row["story"]} {row["role"]}")
            .ShouldBe(
                ledger
                    .Store.Rumours(new Question())
                    .SelectMany(stored =>
                        stored.Rumour.Appearances.Select(one =>
                            $"{stored.Rumour.Id} {one.Story} {one.Role.ToString().ToLowerInvariant()}"
                        )
                    )
            );
        var echo = rows.Single(row => row["story"] == "p/2");
        echo["outlet"].ShouldBe("Second");
        echo["published"].ShouldBe("2024-05-07");
        echo["derivesFrom"].ShouldBe("p/1");
        echo["sourceType"].ShouldBe("unnamed", "an echo has the voice of what it passes on");
        echo["evidence"].ShouldStartWith("credit: Larkfield Echo");
        echo["outcome"].ShouldBe("refuted");
        echo["outcomeDate"].ShouldBe("2024-06-09");
        rows.First(row => row["story"] == "p/3")["parties"].ShouldBe("Bram Ueda-Lind");
        rows.Single(row => row["story"] == "p/4")["published"].ShouldBeEmpty();
    }

    [Fact]
    public void The_words_stand_at_the_spans()
    {
        using var ledger = ExportedLedger.Make();
        foreach (var row in CsvFields.Of(ledger.Table()))
        {
            var text = ledger.Store.Story(row["story"])!.Story.Text;
            var ends = row["spans"].Split('-').Select(end => int.Parse(end, CultureInfo.InvariantCulture)).ToArray();
            new CodePoints(text).ToUtf16(new TextSpan(ends[0], ends[1])).In(text).ToString().ShouldBe(row["words"]);
        }
    }

    [Fact]
    public void No_field_is_a_formula_to_a_spreadsheet()
    {
        using var ledger = ExportedLedger.Make();
        var rows = CsvFields.Of(ledger.Table());

        rows.Single(row => row["story"] == "p/1")["title"].ShouldBe("'=cmd|' /C calc'!A0");
        rows.Single(row => row["story"] == "p/4")["evidence"].ShouldContain("@SUM(1+1)");
        rows.SelectMany(row => row.Values).ShouldAllBe(value => value.Length == 0 || !"=+-@\t\r\n".Contains(value[0]));
    }

    [Fact]
    public void Where_nothing_answers_there_is_still_a_header()
    {
        using var ledger = ExportedLedger.Make();

        var table = ledger.Table(new Question("Nobody"));

        table.ShouldStartWith("rumour,rumourClaim,parties,");
        table.Split("\r\n").Length.ShouldBe(2);
    }
}

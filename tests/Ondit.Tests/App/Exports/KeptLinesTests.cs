using System.Globalization;
using System.Text;
using System.Text.Json;
using Ondit.Json;
using Ondit.Ledger.Answers;
using Ondit.Ledger.Rumours;
using Shouldly;

namespace Ondit.Tests.App.Exports;

public sealed class KeptLinesTests
{
    [Fact]
    public void All_that_is_kept_comes_out_older_versions_and_readings_included()
    {
        using var ledger = ExportedLedger.Make();

        var lines = ExportedLedger.Parsed(ledger.Lines());

        lines
            .Select(Schema)
            .CountBy(schema => schema)
            .ShouldBe(
                [
                    KeyValuePair.Create("ondit/story/1", 6),
                    KeyValuePair.Create("ondit/reading/1", 7),
                    KeyValuePair.Create("ondit/rumour/1", 4),
                    KeyValuePair.Create("ondit/outcome/1", 2),
                    KeyValuePair.Create("ondit/correction/1", 1),
                ],
                ignoreOrder: true
            );
        var versions = lines.Where(line => Schema(line) == "ondit/story/1").Take(2).ToList();
        versions.Select(line => line.GetProperty("version").GetInt32()).ShouldBe([1, 2]);
        versions[0].GetProperty("story").GetProperty("text").GetString()!.ShouldContain("was staying");
        versions[0].GetProperty("origin").GetString().ShouldBe("here.jsonl, line 1");
        versions[1].GetProperty("story").GetProperty("title").GetString().ShouldBe("=cmd|' /C calc'!A0");
        versions[1]
            .GetProperty("readings")
            .EnumerateArray()
            .Select(reading => reading.GetProperty("model").GetString())
            .ShouldBe(["recorded", "newer"]);
    }

    [Fact]
    public void The_readings_added_in_their_order_make_the_same_ledger()
    {
        using var ledger = ExportedLedger.Make();
        var readings = ExportedLedger
            .Parsed(ledger.Lines())
            .Where(line => Schema(line) == "ondit/reading/1")
            .Select(ReadingJson.Read);

        using var again = new ExportedLedger(readings);

        Kept(again).ShouldBe(Kept(ledger));
        again
            .Store.Rumours(new Question())
            .Select(stored => stored.Rumour.Id + stored.Rumour.Claim)
            .ShouldBe(ledger.Store.Rumours(new Question()).Select(stored => stored.Rumour.Id + stored.Rumour.Claim));
    }

    [Fact]
    public void What_people_entered_comes_out_in_their_words()
    {
        using var ledger = ExportedLedger.Make();

        var lines = ExportedLedger.Parsed(ledger.Lines());

        var outcome = lines.Last(line => Schema(line) == "ondit/outcome/1");
        outcome.GetProperty("rumour").GetString().ShouldBe("r1");
        outcome.GetProperty("value").GetString().ShouldBe("refuted");
        outcome.GetProperty("reviewer").GetString().ShouldBe("The Checkers");
        outcome.GetProperty("at").GetString().ShouldBe("2024-06-10T08:30:00.0000000+00:00");
        var correction = lines.Single(line => Schema(line) == "ondit/correction/1");
        correction.GetProperty("change").GetProperty("becomes").GetString().ShouldBe("Bram Ueda-Lind");
        correction.GetProperty("by").GetString().ShouldBe("Editor");
    }

    [Fact]
    public void A_question_narrows_it_to_rumours_and_what_belongs_to_them()
    {
        using var ledger = ExportedLedger.Make();

        Schemas(ledger, new Question("Marsh"))
            .ShouldBe("story reading story reading reading story reading rumour outcome outcome");
        Schemas(ledger, new Question("Ueda")).ShouldBe("story reading rumour correction");
        Schemas(ledger, new Question(Since: new DateOnly(2024, 5, 8))).ShouldBe("story reading rumour correction");
        Schemas(ledger, new Question(Text: "boat")).ShouldBe("story reading rumour");
        Schemas(ledger, new Question(Status: RumourStatus.Withdrawn)).ShouldBeEmpty();
        Schemas(ledger, new Question("Nobody")).ShouldBeEmpty();
    }

    private static string Schemas(ExportedLedger ledger, Question question) =>
        string.Join(' ', ExportedLedger.Parsed(ledger.Lines(question)).Select(line => Schema(line).Split('/')[1]));

    private static string Schema(JsonElement line) => line.GetProperty("schema").GetString()!;

    private static string Kept(ExportedLedger ledger)
    {
        var kept = new StringBuilder();
        foreach (var version in ledger.Store.Stories().SelectMany(story => ledger.Store.Versions(story)))
        {
            kept.AppendLine(
                CultureInfo.InvariantCulture,
                $"{version.Story.Id} {version.Story.Version} {version.Story.Hash}"
            );
            foreach (var reading in version.Readings)
            {
                kept.AppendLine(Ledger.Told.Json(reading.Reading));
            }
        }

        return kept.ToString();
    }
}

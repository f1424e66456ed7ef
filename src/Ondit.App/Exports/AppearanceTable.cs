using System.Globalization;
using Ondit.Json;
using Ondit.Ledger.Answers;
using Ondit.Ledger.Rumours;
using Ondit.Ledger.Stores;
using Ondit.Ledger.Stories;
using Ondit.Ledger.Trails;
using Ondit.Stories;

namespace Ondit.App.Exports;

/// <summary>A row an appearance of a rumour, for spreadsheets. Spans are in code points of the story's text.</summary>
internal sealed class AppearanceTable(ILedgerStore store, TextWriter output)
{
    public void Write(Question question)
    {
        using var rows = new CsvRows(
            output,
            "rumour",
            "rumourClaim",
            "parties",
            "status",
            "origins",
            "firstSeen",
            "outcome",
            "outcomeDate",
            "story",
            "outlet",
            "published",
            "title",
            "url",
            "claim",
            "words",
            "spans",
            "role",
            "stance",
            "factuality",
            "voice",
            "voiceName",
            "sourceType",
            "derivesFrom",
            "evidence",
            "score"
        );
        var latest = new LatestReadings(store);
        foreach (var rumour in store.Rumours(question))
        {
            foreach (var appearance in rumour.Rumour.Appearances)
            {
                Write(rows, rumour, appearance, latest.Of(appearance.Story));
            }

            rows.Flush();
        }
    }

    private static void Write(CsvRows rows, StoredRumour stored, Appearance one, StoredReading? reading)
    {
        var rumour = stored.Rumour;
        var outcome = stored.Outcomes is [.., var last] ? last : null;
        var voice = rumour.Voices.FirstOrDefault(voice => voice.Id == one.Voice);
        rows.Write(
            rumour.Id,
            rumour.Claim,
            string.Join("; ", rumour.Parties),
            ContractWords.Of(rumour.Status),
            Figures.Of(rumour.Origins),
            Figures.Day(rumour.FirstSeen),
            outcome is null ? null : ContractWords.Of(outcome.Value),
            Figures.Day(outcome?.Date),
            one.Story,
            one.Outlet,
            Figures.Day(one.Published),
            reading?.Story.Story.Title,
            reading?.Story.Story.Url,
            one.Claim,
            TrailStep.Of(one, reading).Words,
            Spans(one, reading),
            ContractWords.Of(one.Role),
            ContractWords.Of(one.Stance),
            ContractWords.Of(one.Factuality),
            one.Voice,
            voice?.Name,
            voice is null ? null : ContractWords.Of(voice.SourceType),
            string.Join("; ", one.DerivesFrom),
            string.Join("; ", one.Evidence.Select(evidence => $"{ContractWords.Of(evidence.Kind)}: {evidence.Words}")),
            one.Score.ToString("0.###", CultureInfo.InvariantCulture)
        );
    }

    private static string Spans(Appearance one, StoredReading? reading)
    {
        if (reading?.Reading.Claims.FirstOrDefault(claim => claim.Id == one.Claim) is not { } claim)
        {
            return "";
        }

        var points = new CodePoints(reading.Story.Story.Text);
        return string.Join(
            ';',
            claim
                .Span.Select(points.FromUtf16)
                .Select(span => string.Create(CultureInfo.InvariantCulture, $"{span.Start}-{span.End}"))
        );
    }
}

using System.CommandLine;
using Ondit.App.Exports;
using Ondit.Json;
using Ondit.Ledger.Json;
using Ondit.Ledger.Stores;

namespace Ondit.App.Commands;

/// <summary><c>ondit rumours</c>: what was joined, oldest first.</summary>
internal static class RumoursCommand
{
    public static Command Create()
    {
        var command = new Command("rumours", "Lists the rumours of a ledger, oldest first.")
        {
            LedgerOptions.File,
            LedgerOptions.About,
            LedgerOptions.Since,
            LedgerOptions.Until,
            LedgerOptions.Status,
            LedgerOptions.Text,
            FormatOption.Answers,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, cancellation)));
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancellation)
    {
        using var store = LedgerOptions.Open(parsed);
        Joining.Run(store, _ => { }, cancellation);
        var rumours = store.Rumours(LedgerOptions.Question(parsed));
        switch (FormatOption.Meant(parsed))
        {
            case LedgerOutput.JsonLines:
                LedgerOutput.WriteLines(rumours, (json, rumour) => RumourJson.Write(json, rumour, store.CodePointsOf));
                break;
            case LedgerOutput.Csv:
                WriteTable(rumours);
                break;
            default:
                WriteText(rumours);
                break;
        }

        return ExitCode.Done;
    }

    private static void WriteTable(IEnumerable<StoredRumour> rumours)
    {
        using var output = LedgerOutput.Writer("\r\n");
        using var rows = new CsvRows(
            output,
            "id",
            "firstSeen",
            "status",
            "origins",
            "stories",
            "parties",
            "claim",
            "outcome",
            "outcomeDate"
        );
        foreach (var (rumour, outcomes, _) in rumours)
        {
            rows.Write(
                rumour.Id,
                Figures.Day(rumour.FirstSeen),
                ContractWords.Of(rumour.Status),
                Figures.Of(rumour.Origins),
                Figures.Of(rumour.Appearances.Select(one => one.Story).Distinct(StringComparer.Ordinal).Count()),
                string.Join("; ", rumour.Parties),
                rumour.Claim,
                outcomes is [.., var last] ? ContractWords.Of(last.Value) : null,
                outcomes is [.., var dated] ? Figures.Day(dated.Date) : null
            );
        }
    }

    private static void WriteText(IEnumerable<StoredRumour> rumours)
    {
        using var pen = LedgerOutput.Pen();
        foreach (var (rumour, outcomes, _) in rumours)
        {
            var stories = rumour.Appearances.Select(one => one.Story).Distinct(StringComparer.Ordinal).Count();
            pen.Write(rumour.Id, Ink.Strong);
            pen.Write($" {Figures.Day(rumour.FirstSeen) ?? "undated"} · {RumourWords.Of(rumour.Status)}", Ink.Faint);
            pen.Write(outcomes is [.., var last] ? $" · came out: {ContractWords.Of(last.Value)}" : "", Ink.Faint);
            pen.NewLine(4);
            pen.Write(Words.Short(rumour.Claim, 240), Ink.Content);
            pen.NewLine(4);
            pen.Write(
                $"about {string.Join(", ", rumour.Parties)}; {Figures.Count(stories, "story", "stories")}, {Figures.Count(rumour.Origins, "independent origin", "independent origins")}",
                Ink.Faint
            );
            pen.NewLine();
        }

        pen.Flush();
    }
}

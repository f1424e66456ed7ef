using System.CommandLine;
using System.Globalization;
using Ondit.App.Exports;
using Ondit.Json;
using Ondit.Ledger.Records;

namespace Ondit.App.Commands;

/// <summary><c>ondit record</c>: what became of the rumours that came from somewhere.</summary>
internal static class RecordCommand
{
    private static readonly Option<string> Outlet = new("--outlet")
    {
        Description = "Rumours that came from this outlet.",
        HelpName = "NAME",
    };

    public static Command Create()
    {
        var command = new Command(
            "record",
            "Counts what became of the rumours that an outlet, or a kind of source, was the origin of. Needs --outlet or --source-type."
        )
        {
            LedgerOptions.File,
            Outlet,
            LedgerOptions.SourceType,
            FormatOption.Answers,
        };
        command.Validators.Add(line =>
        {
            if (line.GetValue(Outlet) is null && line.GetValue(LedgerOptions.SourceType) is null)
            {
                line.AddError("record: needs --outlet NAME or --source-type TYPE.");
            }
        });
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, cancellation)));
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancellation)
    {
        using var store = LedgerOptions.Open(parsed);
        Joining.Run(store, _ => { }, cancellation);
        var (outlet, type) = (parsed.GetValue(Outlet), parsed.GetValue(LedgerOptions.SourceType));
        var record = SourceRecord.Of(store.Originated(outlet, type), store.CountEchoed(outlet, type));
        switch (FormatOption.Meant(parsed))
        {
            case LedgerOutput.JsonLines:
                WriteJson(record, outlet, type);
                break;
            case LedgerOutput.Csv:
                WriteTable(record);
                break;
            default:
                WriteText(record);
                break;
        }

        return ExitCode.Done;
    }

    private static void WriteJson(SourceRecord record, string? outlet, string? type) =>
        LedgerOutput.WriteLines(
            [record],
            (json, one) =>
            {
                json.WriteStartObject();
                json.WriteString("schema", "ondit/record/1");
                json.WriteString("outlet", outlet);
                json.WriteString("sourceType", type);
                json.WriteNumber("n", one.Known);
                if (one.Shares.IsEmpty)
                {
                    json.WriteEndObject();
                    return;
                }

                json.WriteNumber("origins", one.Rumours);
                json.WriteNumber("echoes", one.Echoed);
                json.WriteStartArray("outcomes");
                foreach (var share in one.Shares)
                {
                    json.WriteStartObject();
                    json.WriteString("value", ContractWords.Of(share.Value));
                    json.WriteNumber("count", share.Count);
                    json.WriteNumber("share", Math.Round(share.Share, 4));
                    json.WriteStartArray("interval95");
                    json.WriteNumberValue(Math.Round(share.Low, 4));
                    json.WriteNumberValue(Math.Round(share.High, 4));
                    json.WriteEndArray();
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                if (one.MedianDays is { } days)
                {
                    json.WriteNumber("medianDays", days);
                }
                else
                {
                    json.WriteNull("medianDays");
                }

                json.WriteEndObject();
            }
        );

    private static void WriteTable(SourceRecord record)
    {
        using var output = LedgerOutput.Writer("\r\n");
        using var rows = new CsvRows(output, "value", "count", "n", "share", "low", "high", "medianDays");
        foreach (var share in record.Shares)
        {
            rows.Write(
                ContractWords.Of(share.Value),
                Figures.Of(share.Count),
                Figures.Of(record.Known),
                Number(share.Share),
                Number(share.Low),
                Number(share.High),
                record.MedianDays is { } days ? Number(days) : null
            );
        }

        if (record.Shares.IsEmpty)
        {
            rows.Write("", "", Figures.Of(record.Known), "", "", "", "");
        }

        static string Number(double number) => number.ToString("0.####", CultureInfo.InvariantCulture);
    }

    private static void WriteText(SourceRecord record)
    {
        using var pen = LedgerOutput.Pen();
        if (record.Shares.IsEmpty)
        {
            pen.Write($"n = {record.Known}: fewer than {SourceRecord.FewestKnown} outcomes say nothing");
            pen.NewLine();
            pen.Flush();
            return;
        }

        pen.Write(
            $"origin of {Figures.Count(record.Rumours, "rumour", "rumours")}; passed on {record.Echoed} more; n = {record.Known} came out:"
        );
        foreach (var share in record.Shares)
        {
            pen.NewLine(2);
            pen.Write($"{ContractWords.Of(share.Value)} {share.Count}: ");
            pen.Write(Figures.PerCent(share.Share), Ink.Strong);
            pen.Write($" (95 %: {Figures.PerCent(share.Low)} to {Figures.PerCent(share.High)})", Ink.Faint);
        }

        if (record.MedianDays is { } days)
        {
            pen.NewLine(2);
            pen.Write(string.Create(CultureInfo.InvariantCulture, $"median days to the outcome: {days:0.#}"));
        }

        pen.NewLine();
        pen.Flush();
    }
}

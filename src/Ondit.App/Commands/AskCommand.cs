using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Ondit.App.Exports;
using Ondit.Ledger.Answers;

namespace Ondit.App.Commands;

/// <summary><c>ondit ask</c>: claims about somebody, each with the way back to its words.</summary>
internal static class AskCommand
{
    private static readonly Option<string> By = new("--by")
    {
        Description = "Who says it: speaker, source or outlet, or words of its name.",
        HelpName = "NAME",
    };

    public static Command Create()
    {
        var command = new Command(
            "ask",
            "Finds what is said about somebody, who says it, and where. Needs --about or --text."
        )
        {
            LedgerOptions.File,
            LedgerOptions.About,
            By,
            LedgerOptions.Since,
            LedgerOptions.Until,
            LedgerOptions.SourceType,
            LedgerOptions.Status,
            LedgerOptions.Text,
            FormatOption.Answers,
        };
        command.Validators.Add(line =>
        {
            if (line.GetValue(LedgerOptions.About) is null && line.GetValue(LedgerOptions.Text) is null)
            {
                line.AddError("ask: needs --about NAME or --text WORDS.");
            }
        });
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, cancellation)));
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancellation)
    {
        using var store = LedgerOptions.Open(parsed);
        Joining.Run(store, _ => { }, cancellation);
        var answers = store.Ask(
            LedgerOptions.Question(parsed, parsed.GetValue(By), parsed.GetValue(LedgerOptions.SourceType))
        );
        switch (FormatOption.Meant(parsed))
        {
            case LedgerOutput.JsonLines:
                LedgerOutput.WriteLines(answers, WriteJson);
                break;
            case LedgerOutput.Csv:
                WriteTable(answers);
                break;
            default:
                WriteText(answers);
                break;
        }

        return ExitCode.Done;
    }

    private static void WriteJson(Utf8JsonWriter json, Answer answer)
    {
        json.WriteStartObject();
        json.WriteString("schema", "ondit/answer/1");
        json.WriteString("story", answer.Story);
        json.WriteNumber("version", answer.Version);
        json.WriteString("outlet", answer.Outlet);
        json.WriteString("published", answer.Published);
        json.WriteString("claim", answer.Claim);
        json.WriteString("words", answer.Words);
        WriteSpans(json, "span", answer.Spans);
        json.WriteString("source", answer.Source.Length > 0 ? answer.Source : null);
        WriteSpans(json, "sourceSpan", answer.SourceSpans);
        json.WriteString("sourceType", answer.SourceType);
        json.WriteString("speaker", answer.Speaker);
        json.WriteString("factuality", answer.Factuality);
        json.WriteBoolean("future", answer.IsFuture);
        json.WriteString("kind", answer.Kind);
        json.WriteString("rumour", answer.Rumour);
        json.WriteString("role", answer.Role);
        json.WriteString("status", answer.Status);
        json.WriteEndObject();
    }

    private static void WriteSpans(Utf8JsonWriter json, string name, string spans)
    {
        json.WriteStartArray(name);
        foreach (var (start, end) in Answer.Ends(spans))
        {
            json.WriteStartArray();
            json.WriteNumberValue(start);
            json.WriteNumberValue(end);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteTable(IEnumerable<Answer> answers)
    {
        using var output = LedgerOutput.Writer("\r\n");
        using var rows = new CsvRows(
            output,
            "published",
            "outlet",
            "words",
            "source",
            "sourceType",
            "speaker",
            "factuality",
            "kind",
            "rumour",
            "role",
            "status",
            "story",
            "version",
            "claim",
            "spans",
            "sourceSpans"
        );
        foreach (var answer in answers)
        {
            rows.Write(
                answer.Published,
                answer.Outlet,
                answer.Words,
                answer.Source,
                answer.SourceType,
                answer.Speaker,
                answer.Factuality,
                answer.Kind,
                answer.Rumour,
                answer.Role,
                answer.Status,
                answer.Story,
                answer.Version.ToString(CultureInfo.InvariantCulture),
                answer.Claim,
                answer.Spans,
                answer.SourceSpans
            );
        }
    }

    private static void WriteText(IEnumerable<Answer> answers)
    {
        using var pen = LedgerOutput.Pen();
        foreach (var answer in answers)
        {
            pen.Write($"{answer.Published ?? "undated"} {answer.Outlet ?? "outlet unknown"}", Ink.Strong);
            pen.Write(" · ");
            pen.Write(answer.SourceType == "own" ? "the story's own voice" : answer.SourceType, Ink.Faint);
            pen.Write(answer.Source.Length > 0 ? ": " : "");
            pen.Write(answer.Source, Ink.Source);
            pen.NewLine(4);
            pen.Write(answer.Words, Ink.Content);
            pen.NewLine(4);
            pen.Write(
                $"{answer.Story} version {answer.Version} [{answer.Spans}] {answer.Claim} {answer.Factuality}"
                    + (answer.Rumour is { } rumour ? $" · {rumour} {answer.Role} · {answer.Status}" : ""),
                Ink.Faint
            );
            pen.NewLine();
        }

        pen.Flush();
    }
}

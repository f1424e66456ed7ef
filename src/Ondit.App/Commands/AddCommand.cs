using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Ondit.App.Imports;

namespace Ondit.App.Commands;

/// <summary><c>ondit add PATH…</c>: its options, each defined once, and what they mean together.</summary>
internal static class AddCommand
{
    private static readonly Argument<string[]> Inputs = new("PATH")
    {
        Description =
            "Files and folders: text, HTML, JSON stories or readings, JSON Lines, RSS or Atom, WARC, CSV, gzipped or not; '-' is standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string> Columns = new("--columns")
    {
        Description = "For CSV: the column of each field of a story, as in text=Body,published=Date,outlet=Paper.",
        HelpName = "FIELD=NAME,…",
    };

    public static Command Create()
    {
        Columns.Validators.Add(RefuseUnknownFields);
        var command = new Command(
            "add",
            "Puts stories into a ledger. Those that it holds are passed over, so that a run that was stopped can be started again. Ids of new stories go to standard output, unless that is a terminal."
        )
        {
            Inputs,
            LedgerOptions.File,
            Columns,
            SharedOptions.Model,
            SharedOptions.Published,
            SharedOptions.Outlet,
        };
        command.SetAction((parsed, cancellation) => AddRun.RunAsync(Meant(parsed), cancellation));
        return command;
    }

    private static AddOptions Meant(ParseResult parsed) =>
        new(
            parsed.GetRequiredValue(Inputs),
            parsed.GetRequiredValue(LedgerOptions.File),
            Map(parsed.GetValue(Columns) ?? "").ToImmutableDictionary(StringComparer.Ordinal),
            SharedOptions.ModelOf(parsed),
            SharedOptions.UnsaidOf(parsed)
        );

    private static IEnumerable<KeyValuePair<string, string>> Map(string columns) =>
        columns
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(pair => pair.Split('=', 2))
            .Where(pair => pair.Length == 2)
            .Select(pair => KeyValuePair.Create(pair[0].Trim(), pair[1].Trim()));

    private static void RefuseUnknownFields(OptionResult option)
    {
        foreach (var pair in option.Tokens.SelectMany(token => token.Value.Split(',')))
        {
            if (
                pair.Split('=') is not [var field, _]
                || !CsvImport.Fields.Contains(field.Trim(), StringComparer.Ordinal)
            )
            {
                option.AddError(
                    $"--columns: '{pair}' is no FIELD=NAME with a field among {string.Join(", ", CsvImport.Fields)}."
                );
            }
        }
    }
}

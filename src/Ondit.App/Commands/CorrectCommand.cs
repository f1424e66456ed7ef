using System.CommandLine;
using Ondit.Ledger.Corrections;
using Ondit.Ledger.Json;
using Ondit.Ledger.Stores;

namespace Ondit.App.Commands;

/// <summary><c>ondit correct …</c>: what a person puts right, kept with who and when, and applied again after each re-reading.</summary>
internal static class CorrectCommand
{
    public static Command Create() =>
        new(
            "correct",
            "Puts right what was read or joined wrongly. Corrections stay, and are applied again after 'ondit reread'."
        )
        {
            CorrectPartyCommand.Create(),
            CorrectRumourCommand.CreateMerge(),
            CorrectRumourCommand.CreateSplit(),
            CorrectRumourCommand.CreateLink(),
            CorrectAttributionCommand.Create(),
            List(),
        };

    /// <summary>A command with what all corrections have.</summary>
    public static Command With(
        string name,
        string description,
        Func<ParseResult, ILedgerStore, Change> change,
        params Symbol[] symbols
    )
    {
        var command = new Command(name, description) { LedgerOptions.File, LedgerOptions.Note, LedgerOptions.By };
        foreach (var symbol in symbols)
        {
            if (symbol is Argument argument)
            {
                command.Add(argument);
            }
            else
            {
                command.Add((Option)symbol);
            }
        }

        command.SetAction(
            (parsed, cancellation) =>
            {
                using var store = LedgerOptions.Open(parsed);
                Joining.Run(store, _ => { }, cancellation);
                var correction = store.Add(
                    new Correction(
                        0,
                        change(parsed, store),
                        parsed.GetValue(LedgerOptions.Note),
                        parsed.GetRequiredValue(LedgerOptions.By),
                        TimeProvider.System.GetUtcNow()
                    )
                );
                Console.Error.WriteLine($"ondit: correction {correction.Number} is kept");
                Joining.Run(store, _ => { }, cancellation);
                return Task.FromResult(ExitCode.Done);
            }
        );
        return command;
    }

    private static Command List()
    {
        var command = new Command("list", "Lists all corrections as JSON Lines, oldest first.") { LedgerOptions.File };
        command.SetAction(parsed =>
        {
            using var store = LedgerOptions.Open(parsed);
            Exports.LedgerOutput.WriteLines(store.Corrections(), CorrectionJson.Write);
            return ExitCode.Done;
        });
        return command;
    }
}

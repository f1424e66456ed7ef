using System.CommandLine;
using Ondit.App.Exports;
using Ondit.Ledger.Trails;

namespace Ondit.App.Commands;

/// <summary><c>ondit rumour ID</c>: all about one rumour, for people.</summary>
internal static class RumourCommand
{
    public static readonly Argument<string> Id = new("ID") { Description = "The rumour: r12." };

    public static Command Create()
    {
        var command = new Command(
            "rumour",
            "Shows one rumour: who said it first and on whose word, who took it from whom, how it changed, what became of it."
        )
        {
            Id,
            LedgerOptions.File,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, cancellation)));
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancellation)
    {
        using var store = LedgerOptions.Open(parsed);
        Joining.Run(store, _ => { }, cancellation);
        var id = parsed.GetRequiredValue(Id);
        var stored =
            store.Rumour(id)
            ?? throw new WrongCommandLineException($"there is no rumour {id}; 'ondit rumours' lists them");
        using var pen = LedgerOutput.Pen();
        new RumourText(pen).Write(stored, RumourTrail.Of(stored.Rumour, store.Reading));
        return ExitCode.Done;
    }
}

using System.CommandLine;
using Ondit.Attributions;
using Ondit.Json;
using Ondit.Ledger.Answers;
using Ondit.Ledger.Rumours;
using Ondit.Ledger.Stores;
using Ondit.Ledger.Stores.Sqlite;

namespace Ondit.App.Commands;

/// <summary>The options that commands on a ledger share, each defined once.</summary>
internal static class LedgerOptions
{
    private const string Default = "ondit.ledger";

    public static readonly Option<string> File = new("--ledger")
    {
        Description = $"The ledger's file; {Default} in this folder where none is named.",
        HelpName = "FILE",
        DefaultValueFactory = _ => Default,
    };

    public static readonly Option<string> About = new("--about")
    {
        Description = "Whom or what it is about: a name, or the words of one that are known.",
        HelpName = "NAME",
    };

    public static readonly Option<string> Text = new("--text")
    {
        Description = "Words that stand in it; in quotation marks where they stand together.",
        HelpName = "WORDS",
    };

    public static readonly Option<DateOnly?> Since = SharedOptions.Date("--since", "First day of publication.");

    public static readonly Option<DateOnly?> Until = SharedOptions.Date("--until", "Last day of publication.");

    public static readonly Option<string> Status = Word<RumourStatus>("--status", "Status of the rumour.");

    public static readonly Option<string> SourceType = Word<SourceType>("--source-type", "On whose word.", "own");

    public static readonly Option<string> By = new("--entered-by")
    {
        Description = "Who enters this; you, by the name that the system knows, where none is given.",
        HelpName = "NAME",
        DefaultValueFactory = _ => Environment.UserName,
    };

    public static readonly Option<string> Note = new("--note")
    {
        Description = "What else there is to say.",
        HelpName = "WORDS",
    };

    /// <summary>What the options that narrow ask for.</summary>
    public static Question Question(ParseResult parsed, string? by = null, string? sourceType = null) =>
        new(
            parsed.GetValue(About),
            parsed.GetValue(Text),
            by,
            parsed.GetValue(Since),
            parsed.GetValue(Until),
            sourceType,
            parsed.GetValue(Status) is { } status ? ContractWords.Parse<RumourStatus>(status) : null
        );

    /// <summary>Opens a ledger that is there.</summary>
    /// <exception cref="WrongCommandLineException">There is none.</exception>
    public static ILedgerStore Open(ParseResult parsed)
    {
        var path = parsed.GetRequiredValue(File);
        return System.IO.File.Exists(path)
            ? SqliteLedgerStore.Open(path, TimeProvider.System)
            : throw new WrongCommandLineException(
                $"there is no ledger {path}; make one with 'ondit add', or name another with --ledger"
            );
    }

    /// <summary>An option for a word of the contract.</summary>
    public static Option<string> Word<T>(string name, string description, params string[] besides)
        where T : struct, Enum
    {
        var option = new Option<string>(name) { Description = description };
        option.AcceptOnlyFromAmong([.. Enum.GetValues<T>().Select(ContractWords.Of), .. besides]);
        return option;
    }
}

using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Ondit.App.Imports;

namespace Ondit.App.Commands;

/// <summary>Options that more than one command takes; each is defined once.</summary>
internal static class SharedOptions
{
    public static Option<string> Model { get; } =
        new("--model")
        {
            Description = "The folder of the model that reads; first-light beside the program where none is named.",
            HelpName = "DIR",
        };

    public static Option<DateOnly?> Published { get; } =
        Date("--published", "The day of publication of stories that do not give one.");

    public static Option<string> Outlet { get; } =
        new("--outlet") { Description = "Who published the stories that do not say it.", HelpName = "NAME" };

    /// <summary>An option for a day.</summary>
    public static Option<DateOnly?> Date(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "YYYY-MM-DD",
            CustomParser = argument => ParseDate(argument, name),
        };

    public static string ModelOf(ParseResult parsed) =>
        parsed.GetValue(Model) ?? Path.Combine(AppContext.BaseDirectory, "models", "first-light");

    public static Unsaid UnsaidOf(ParseResult parsed) => new(parsed.GetValue(Published), parsed.GetValue(Outlet));

    // The parser takes what it does not know for a file.
    public static void RefuseUnknownOptions(ArgumentResult argument)
    {
        foreach (var token in argument.Tokens)
        {
            if (token.Value is ['-', _, ..])
            {
                argument.AddError($"There is no option '{token.Value}'; a file of that name is './{token.Value}'.");
            }
        }

        if (argument.Tokens.Count(token => token.Value == "-") > 1)
        {
            argument.AddError("Standard input, '-', can be read only once.");
        }
    }

    private static DateOnly? ParseDate(ArgumentResult argument, string name)
    {
        var given = argument.Tokens[0].Value;
        if (
            DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        )
        {
            return date;
        }

        argument.AddError($"{name}: '{given}' is no date; write it as YYYY-MM-DD.");
        return null;
    }
}

using System.CommandLine;
using Ondit.App.Exports;

namespace Ondit.App.Commands;

/// <summary>How answers from a ledger come out.</summary>
internal static class FormatOption
{
    public static readonly Option<string> Answers = New();

    public static string Meant(ParseResult parsed) => parsed.GetValue(Answers) ?? LedgerOutput.Default;

    private static Option<string> New()
    {
        var option = new Option<string>("--format", "-f")
        {
            Description = "What comes out: text is for people; without it text on a terminal and jsonl anywhere else.",
        };
        option.AcceptOnlyFromAmong(LedgerOutput.Text, LedgerOutput.JsonLines, LedgerOutput.Csv);
        return option;
    }
}

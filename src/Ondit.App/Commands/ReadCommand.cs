using System.CommandLine;
using System.CommandLine.Help;
using Ondit.App.Exports;

namespace Ondit.App.Commands;

/// <summary><c>ondit read FILE…</c>: its options, each defined once, and what they mean together.</summary>
internal static class ReadCommand
{
    private static readonly Argument<string[]> Inputs = new("FILE")
    {
        Description = "Text files, HTML files, JSON stories or JSON Lines of stories; '-' is standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string> FormatName = new("--format", "-f")
    {
        Description =
            "What comes out: text is for people, json for one story. Without it the name of --output decides, else text on a terminal and jsonl anywhere else.",
    };

    private static readonly Option<string> Output = new("--output", "-o")
    {
        Description =
            "The file to write instead of standard output. For brat, and for html with a page each, a folder.",
        HelpName = "PATH",
    };

    private static readonly Option<string[]> House = new("--house")
    {
        Description =
            "Adds what the rules of a house ask to look at: ap, reuters, bbc, ipso, all, or a file of your own. May be given again.",
        HelpName = "NAME|FILE",
    };

    public static Command Create()
    {
        FormatName.AcceptOnlyFromAmong([.. Formats.Names]);
        Inputs.Validators.Add(SharedOptions.RefuseUnknownOptions);
        var command = new Command(
            "read",
            "Reads stories and writes down who says what, on whose word, and what each story rests on."
        )
        {
            Inputs,
            FormatName,
            Output,
            House,
            SharedOptions.Model,
            SharedOptions.Published,
            SharedOptions.Outlet,
        };
        var help = new HelpOption();
        help.Action = new HelpWithExamples((HelpAction)help.Action!, "examples.txt");
        command.Add(help);
        command.SetAction((parsed, cancellation) => ReadRun.RunAsync(Meant(parsed), cancellation));
        return command;
    }

    private static ReadOptions Meant(ParseResult parsed) =>
        new(
            parsed.GetRequiredValue(Inputs),
            parsed.GetValue(FormatName) is { } name ? Formats.Named(name) : null,
            parsed.GetValue(Output),
            SharedOptions.ModelOf(parsed),
            SharedOptions.UnsaidOf(parsed),
            parsed.GetValue(House) is { Length: > 0 } named ? Houses.Of(named) : null
        );
}

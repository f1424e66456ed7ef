using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;
using Ondit.App.Exports;
using Ondit.App.Imports;

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

    private static readonly Option<DateOnly?> Published = new("--published")
    {
        Description = "The day of publication of stories that do not give one.",
        HelpName = "YYYY-MM-DD",
        CustomParser = ParseDate,
    };

    private static readonly Option<string> Outlet = new("--outlet")
    {
        Description = "Who published the stories that do not say it.",
        HelpName = "NAME",
    };

    public static Command Create()
    {
        FormatName.AcceptOnlyFromAmong([.. Formats.Names]);
        Inputs.Validators.Add(RefuseUnknownOptions);
        var command = new Command(
            "read",
            "Reads stories and writes down each attribution: its source, cue and content."
        )
        {
            Inputs,
            FormatName,
            Output,
            ModelOption.Folder,
            Published,
            Outlet,
        };
        var help = new HelpOption();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        command.Add(help);
        command.SetAction((parsed, cancellation) => ReadRun.RunAsync(Meant(parsed), cancellation));
        return command;
    }

    private static ReadOptions Meant(ParseResult parsed) =>
        new(
            parsed.GetRequiredValue(Inputs),
            parsed.GetValue(FormatName) is { } name ? Formats.Named(name) : null,
            parsed.GetValue(Output),
            ModelOption.Meant(parsed),
            new Unsaid(parsed.GetValue(Published), parsed.GetValue(Outlet))
        );

    private static DateOnly? ParseDate(ArgumentResult argument)
    {
        var given = argument.Tokens[0].Value;
        if (
            DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        )
        {
            return date;
        }

        argument.AddError($"--published: '{given}' is no date; write it as YYYY-MM-DD.");
        return null;
    }

    // The parser takes what it does not know for a file.
    private static void RefuseUnknownOptions(ArgumentResult argument)
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

    private sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            help.Invoke(parseResult);
            parseResult.InvocationConfiguration.Output.Write(Resource.Text("examples.txt"));
            return ExitCode.Done;
        }
    }
}

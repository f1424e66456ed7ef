using System.CommandLine;
using System.CommandLine.Help;
using System.Text;
using Ondit.App.Exports;
using Ondit.Ledger.Answers;
using Ondit.Ledger.Stores;

namespace Ondit.App.Commands;

/// <summary><c>ondit export</c>: a ledger, or the part that a question narrows it to, for other programs.</summary>
internal static class ExportCommand
{
    private const string Graph = "jsonld";
    private const string Annotations = "annotation";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly Option<string> Format = new("--format", "-f")
    {
        Description =
            "jsonl is all that is kept; csv a row an appearance of a rumour; jsonld schema.org; annotation W3C Web Annotation, a page a line.",
        Required = true,
    };

    private static readonly Option<string> Output = new("--output", "-o")
    {
        Description = "The file to write instead of standard output.",
        HelpName = "FILE",
    };

    public static Command Create()
    {
        Format.AcceptOnlyFromAmong(LedgerOutput.JsonLines, LedgerOutput.Csv, Graph, Annotations);
        var command = new Command(
            "export",
            "Writes a ledger out for other programs, or the rumours that options narrow it to."
        )
        {
            LedgerOptions.File,
            Format,
            Output,
            LedgerOptions.About,
            LedgerOptions.Since,
            LedgerOptions.Until,
            LedgerOptions.Status,
            LedgerOptions.Text,
        };
        var help = new HelpOption();
        help.Action = new HelpWithExamples((HelpAction)help.Action!, "export-examples.txt");
        command.Add(help);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, cancellation)));
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancellation)
    {
        using var store = LedgerOptions.Open(parsed);
        Joining.Run(store, _ => { }, cancellation);
        using var output = Open(parsed.GetValue(Output), parsed.GetRequiredValue(LedgerOptions.File));
        var question = LedgerOptions.Question(parsed);
        store.AsOfNow(() => Write(parsed.GetRequiredValue(Format), store, output, question));
        return ExitCode.Done;
    }

    private static void Write(string format, ILedgerStore store, Stream output, Question question)
    {
        switch (format)
        {
            case LedgerOutput.Csv:
                using (var text = new StreamWriter(output, Utf8, leaveOpen: true) { NewLine = "\r\n" })
                {
                    new AppearanceTable(store, text).Write(question);
                }

                break;
            case Graph:
                using (var graph = new ClaimGraph(store, output))
                {
                    graph.Write(question);
                }

                break;
            case Annotations:
                using (var pages = new AnnotationPages(store, output))
                {
                    pages.Write(question);
                }

                break;
            default:
                using (var lines = new KeptLines(store, output))
                {
                    lines.Write(question);
                }

                break;
        }

        output.Flush();
    }

    private static Stream Open(string? path, string ledger)
    {
        if (path is null)
        {
            return StandardOutput.Open();
        }

        // SQLite keeps two files beside the ledger's.
        if (StoryFiles.IsAmong([ledger, $"{ledger}-wal", $"{ledger}-shm"], path))
        {
            throw new WrongCommandLineException($"--output {path} is the ledger itself; name another file");
        }

        try
        {
            return File.Create(path, 1 << 16);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new WrongCommandLineException($"--output {path} cannot be written: {problem.Message}", problem);
        }
    }
}

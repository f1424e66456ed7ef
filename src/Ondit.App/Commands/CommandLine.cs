using System.CommandLine;
using System.CommandLine.Parsing;
using Ondit.App.Exports;
using Ondit.Ledger.Stores;
using Ondit.Tags;

namespace Ondit.App.Commands;

/// <summary>Parses and runs a command line and turns what went wrong into a message and an exit code.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(Command root, string[] args)
    {
        // No @file: a name that begins with "@" is a file to read, not a list of arguments.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                Say(string.Join(' ', error.Message.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)));
            }

            Say($"see '{string.Join(' ', Names(parsed.CommandResult))} --help'");
            return ExitCode.WrongCommandLine;
        }

        try
        {
            return await parsed
                .InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false })
                .ConfigureAwait(false);
        }
        catch (WrongCommandLineException problem)
        {
            Say(problem.Message);
            return ExitCode.WrongCommandLine;
        }
        catch (Exception problem) when (problem is BrokenModelException or UnusableLedgerException)
        {
            Say(problem.Message);
            return ExitCode.Broken;
        }
        catch (ClosedPipeException)
        {
            // The program that reads our output has seen enough, as in "ondit read … | head".
            return ExitCode.Done;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (IOException problem) when (problem is not (FileNotFoundException or FileLoadException))
        {
            Say($"the output cannot be written: {problem.Message}");
            return ExitCode.Broken;
        }
        catch (Exception problem)
        {
            // The last line of defence: whatever it is, the user gets a sentence first and the developer the rest.
            Say($"the program is broken: {problem.Message}");
            await Console.Error.WriteLineAsync(problem.ToString()).ConfigureAwait(false);
            return ExitCode.Broken;
        }
    }

    private static IEnumerable<string> Names(CommandResult command) =>
        command.Parent is CommandResult above ? Names(above).Append(command.Command.Name) : [command.Command.Name];

    private static void Say(string message) => Console.Error.WriteLine($"ondit: {message}");
}

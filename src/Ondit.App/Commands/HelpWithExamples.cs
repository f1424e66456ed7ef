using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Ondit.App.Commands;

/// <summary>The help of a command, and below it examples from a file.</summary>
/// <param name="help">The help as it comes.</param>
/// <param name="examples">The file, built into the program.</param>
internal sealed class HelpWithExamples(HelpAction help, string examples) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.Write(Resource.Text(examples));
        return ExitCode.Done;
    }
}

using System.CommandLine;
using Ondit.Eval.Commands;
using Ondit.Eval.Corpora;
using Ondit.Eval.Readings;
using Ondit.Tags;

var root = new RootCommand("Scores readings against what people annotated.")
{
    new AttributionCommand().Build(),
    new TokensCommand().Build(),
    new TimesCommand().Build(),
    new CoreferenceCommand().Build(),
    new GapCommand().Build(),
    new NamesCommand().Build(),
    new RepliesCommand().Build(),
    new LayersCommand().Build(),
    new WholeCommand().Build(),
    new ChainsCommand().Build(),
    new EmergentCommand().Build(),
    new EcbCommand().Build(),
    QuoteCommand.Build(),
};
var line = root.Parse(args);
if (line.Errors.Count > 0)
{
    foreach (var error in line.Errors)
    {
        Console.Error.WriteLine(error.Message);
    }

    Console.Error.WriteLine("--help shows what can be given.");
    return ExitCode.Usage;
}

try
{
    return line.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (InputException problem)
{
    Console.Error.WriteLine(problem.Message);
    return ExitCode.Unreadable;
}
catch (UsageException problem)
{
    Console.Error.WriteLine(problem.Message);
    return ExitCode.Usage;
}
catch (BrokenModelException problem)
{
    Console.Error.WriteLine(problem.Message);
    return ExitCode.Broken;
}
catch (Exception problem)
{
    Console.Error.WriteLine(problem);
    return ExitCode.Broken;
}

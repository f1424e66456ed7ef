using System.CommandLine;
using Ondit.Eval.Corpora;
using Ondit.Tags;

namespace Ondit.Eval.Commands;

/// <summary><c>whole</c>: every figure of the whole reading on one page.</summary>
internal sealed class WholeCommand
{
    private readonly ReadingOptions options = new();

    private readonly Option<string> all = new("--all")
    {
        Description =
            "Read the development sets in this folder: data/gold/{gossip,news,layers}-dev, data/names/uner-ewt-dev, "
            + "data/coreference/{gap-validation,ontogum-dev}, data/times/meantime-dev.",
        HelpName = "DIR",
        Required = true,
    };

    public Command Build()
    {
        var command = new Command("whole", "Scores everything in readings and writes whole.md.") { all };
        options.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult line)
    {
        var complaints = new Complaints(Console.Error);
        using var source = options.Source(line);
        Guideline? rules = line.GetValue(options.From) is null ? Guideline.Ondit : null;
        new WholeSet(line.GetRequiredValue(all), source, complaints).Score(rules, options.ResultsFolder(line));
        return complaints.Count == 0 ? ExitCode.Done : ExitCode.Unreadable;
    }
}

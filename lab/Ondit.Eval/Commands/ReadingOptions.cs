using System.CommandLine;
using Ondit.Eval.Readings;
using Ondit.Eval.Reports;

namespace Ondit.Eval.Commands;

/// <summary>What the commands that score readings have in common.</summary>
internal sealed class ReadingOptions
{
    public Option<string?> Model { get; } =
        new("--model") { Description = "Folder of the model that reads; without it the only one under models/." };

    public Option<string?> From { get; } =
        new("--from")
        {
            Description = "Score the readings in this JSON Lines file instead of reading.",
            HelpName = "FILE",
        };

    public Option<string?> Readings { get; } =
        new("--readings") { Description = "Write the readings that were scored to this file.", HelpName = "FILE" };

    public Option<string> Results { get; } =
        new("--results")
        {
            Description = "Folder in which the page MODEL/CORPUS.md is written.",
            HelpName = "DIR",
            DefaultValueFactory = _ => "results",
        };

    public void AddTo(Command command)
    {
        command.Add(Model);
        command.Add(From);
        command.Add(Readings);
        command.Add(Results);
        command.Validators.Add(line =>
        {
            if (line.GetResult(From) is not null && line.GetResult(Model) is not null)
            {
                line.AddError("--model reads and --from does not: only one can be given.");
            }
        });
    }

    public ReadingSource Source(ParseResult line) =>
        new(line.GetValue(From), line.GetValue(Model), line.GetValue(Readings));

    public ResultsFolder ResultsFolder(ParseResult line) => new(line.GetValue(Results)!);
}

using System.CommandLine;
using Ondit.Eval.Reports;
using Ondit.Ledger.Vectors;

namespace Ondit.Eval.Commands;

/// <summary>What the commands that score matching on public corpora have in common.</summary>
internal sealed class MatchingOptions
{
    private readonly Option<string> shared = new("--shared")
    {
        Description = "The folder in which data/ lies.",
        HelpName = "DIR",
        Required = true,
    };

    private readonly Option<string> encoder = new("--encoder")
    {
        Description = "The folder of the sentence encoder.",
        HelpName = "DIR",
        DefaultValueFactory = _ => Path.Combine("models", "matcher"),
    };

    private readonly Option<string> results = new("--results")
    {
        Description = "Folder in which the page is written.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "results",
    };

    public void AddTo(Command command)
    {
        command.Add(shared);
        command.Add(encoder);
        command.Add(results);
    }

    public string Data(ParseResult line, params string[] path) =>
        Path.Combine([line.GetRequiredValue(shared), "data", .. path]);

    public SentenceEncoder Encoder(ParseResult line) => SentenceEncoder.Load(line.GetRequiredValue(encoder));

    public ResultsFolder ResultsFolder(ParseResult line) => new(line.GetRequiredValue(results));
}

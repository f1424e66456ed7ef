using System.CommandLine;
using Ondit.Eval.Corpora;
using Ondit.Eval.Metrics;
using Ondit.Eval.Readings;
using Ondit.Eval.Reports;

namespace Ondit.Eval.Commands;

/// <summary><c>tokens</c>: words and sentences.</summary>
internal sealed class TokensCommand
{
    private readonly Argument<string> gold = new("gold")
    {
        Description = "Gold file of OntoGUM's shape: rows with id, text, tokens, sentences, genre.",
    };

    private readonly ReadingOptions options = new();

    public Command Build()
    {
        // Tokens need no model; its name only says where the page goes.
        var command = new Command("tokens", "Scores the tokenizer and the sentence splitter.")
        {
            gold,
            options.Model,
            options.Results,
        };
        command.SetAction(line =>
        {
            var complaints = new Complaints(Console.Error);
            var model = ModelFolder.Name(ModelFolder.Resolve(line.GetValue(options.Model)));
            Score(line.GetValue(gold)!, model, options.ResultsFolder(line), complaints);
            return complaints.Count == 0 ? ExitCode.Done : ExitCode.Unreadable;
        });
        return command;
    }

    public static TokenScorer Score(string file, string model, ResultsFolder results, Complaints complaints)
    {
        var scorer = new TokenScorer();
        foreach (var story in GoldFile.Load(file, TokenRow.Parse, complaints))
        {
            scorer.Add(story.Story.Text, story.Annotation);
        }

        var corpus = Path.GetFileNameWithoutExtension(file);
        results.Write(model, $"{corpus}-tokens", TokenReport.Write(corpus, scorer));
        return scorer;
    }
}

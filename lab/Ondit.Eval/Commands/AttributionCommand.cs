using System.Collections.Immutable;
using System.CommandLine;
using Ondit.Eval.Corpora;
using Ondit.Eval.Metrics;
using Ondit.Eval.Readings;
using Ondit.Eval.Reports;
using Ondit.Tags;

namespace Ondit.Eval.Commands;

/// <summary><c>attribution</c>: who says what.</summary>
internal sealed class AttributionCommand
{
    private readonly ReadingOptions options = new();

    private readonly Argument<string[]> gold = new("gold")
    {
        Description = "Gold files: rows with id, text and attributions.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<Guideline> guideline = new("--guideline")
    {
        Description = "By whose rules the shipped reader reads; PolNeAR only for its own corpus.",
        DefaultValueFactory = _ => Guideline.Ondit,
    };

    private readonly Option<string?> all = new("--all")
    {
        Description =
            "Read the standard set in this folder: data/attribution/polnear-dev by its own guideline, "
            + "data/gold/{gossip,news}-dev by ours, tokens of data/coreference/ontogum-dev; writes summary.md too.",
        HelpName = "DIR",
    };

    public Command Build()
    {
        var command = new Command("attribution", "Scores who says what, in readings of gold stories.")
        {
            gold,
            guideline,
            all,
        };
        options.AddTo(command);
        command.Validators.Add(line =>
        {
            var files = line.GetResult(gold)?.Tokens.Count ?? 0;
            if (line.GetResult(all) is null ? files == 0 : files > 0 || IsGiven(guideline) || IsGiven(options.From))
            {
                line.AddError("Give gold files, or --all DIR without gold files, --guideline and --from.");
            }

            if (IsGiven(options.From) && IsGiven(guideline))
            {
                line.AddError("--guideline says how to read: it cannot be given with --from.");
            }

            bool IsGiven(Option option) => line.GetResult(option) is { Implicit: false };
        });
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult line)
    {
        var complaints = new Complaints(Console.Error);
        using var source = options.Source(line);
        var results = options.ResultsFolder(line);
        if (line.GetValue(all) is { } shared)
        {
            new StandardSet(shared).Score(source, results, complaints);
        }
        else
        {
            foreach (var file in line.GetValue(gold)!)
            {
                Guideline? rules = line.GetValue(options.From) is null ? line.GetValue(guideline) : null;
                Score(file, rules, source, results, complaints);
            }
        }

        return complaints.Count == 0 ? ExitCode.Done : ExitCode.Unreadable;
    }

    /// <summary>Scores one gold file and writes its page.</summary>
    /// <param name="file">The gold.</param>
    /// <param name="rules">By which the shipped reader reads; null where the readings are already made.</param>
    /// <param name="source">Gives the readings.</param>
    /// <param name="results">Takes the page.</param>
    /// <param name="complaints">Gets what is wrong.</param>
    public static (string Model, AttributionScorer Scorer) Score(
        string file,
        Guideline? rules,
        ReadingSource source,
        ResultsFolder results,
        Complaints complaints
    )
    {
        var stories = GoldFile.Load(file, AttributionRow.ParseAll, complaints);
        var predictions = source.Read(
            stories,
            rules ?? Guideline.Ondit,
            "attributions",
            AttributionRow.ParseAll,
            complaints
        );
        var scorer = new AttributionScorer();
        foreach (var (story, isRead, found) in predictions.Beside(stories))
        {
            scorer.Add(story.Story.Text, story.Annotation, isRead ? found : ImmutableArray<AttributionRow>.Empty);
        }

        var corpus = Path.GetFileNameWithoutExtension(file);
        var preface = Preface.Of(
            predictions,
            rules,
            $"{scorer.Stories} stories, {scorer.Gold} attributions in gold, {scorer.Found} found."
        );
        results.Write(predictions.Model ?? "unnamed", corpus, AttributionReport.Write(corpus, preface, scorer));
        return (predictions.Model ?? "unnamed", scorer);
    }
}

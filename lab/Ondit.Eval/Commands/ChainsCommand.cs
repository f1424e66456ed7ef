using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Ondit.Eval.Fitting;
using Ondit.Eval.Metrics;
using Ondit.Eval.Readings;
using Ondit.Eval.Reports;
using Ondit.Ledger.Learned;
using Ondit.Ledger.Rumours;
using Ondit.Ledger.Stories;
using Ondit.Ledger.Tellings;
using Ondit.Ledger.Vectors;

namespace Ondit.Eval.Commands;

/// <summary><c>chains</c>: rumours joined over stories, their roles, origins, echoes and voices.</summary>
internal sealed class ChainsCommand
{
    private readonly ReadingOptions options = new();

    private readonly Option<string> shared = new("--shared")
    {
        Description = "The folder in which data/chains and data/gold lie.",
        HelpName = "DIR",
        Required = true,
    };

    private readonly Option<bool> isGold = new("--gold-readings")
    {
        Description = "Put gold attributions in the place of the reader's.",
    };

    private readonly Option<string> encoderFolder = new("--encoder")
    {
        Description = "The folder of the sentence encoder.",
        HelpName = "DIR",
        DefaultValueFactory = _ => Path.Combine("models", "matcher"),
    };

    private readonly Option<string?> weights = new("--weights")
    {
        Description = "Fit on all chains and write the weights to this file, instead of scoring.",
        HelpName = "FILE",
    };

    private readonly Option<string?> found = new("--found")
    {
        Description = "Write what each story was found to do with each rumour to this file, one a line.",
        HelpName = "FILE",
    };

    public Command Build()
    {
        var command = new Command("chains", "Scores rumours joined over the stories of made-up chains.")
        {
            shared,
            isGold,
            encoderFolder,
            weights,
            found,
        };
        options.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult line)
    {
        var gold = line.GetValue(isGold);
        var readings = ChainReadings.Load(
            line.GetRequiredValue(shared),
            line.GetValue(options.From),
            line.GetValue(options.Model),
            gold
        );
        using var encoder = SentenceEncoder.Load(line.GetRequiredValue(encoderFolder));
        var reader = new TellingReader(encoder);
        ImmutableArray<JoiningExamples> examples =
        [
            .. readings.Chains.Select(chain => new JoiningExamples(
                chain,
                chain.Stories.Select(story => reader.Read(Stored(readings.ByStory[story.Id!])))
            )),
        ];
        var others = OtherNews.Load(line.GetRequiredValue(shared), line.GetValue(options.Model), reader);
        if (line.GetValue(weights) is { } file)
        {
            File.WriteAllLines(
                file,
                JoiningFit
                    .Fit(examples, others)
                    .Lines(JoiningFit.NamesOf)
                    .Prepend("# question\tfeature\tweight, in log-odds; written by `Ondit.Eval chains --weights`")
            );
            return ExitCode.Done;
        }

        var model = readings.All.First().Reader.Model;
        var (apart, rumours) = LeaveOneOut(readings, examples, others, encoder);
        if (line.GetValue(found) is { } list)
        {
            File.WriteAllLines(list, rumours.SelectMany(Lines));
        }

        var shipped = new RumourScorer();
        shipped.Add(
            [.. readings.Chains.SelectMany(chain => chain.Gold)],
            TemporaryLedger.Rumours(readings.All, encoder, JoiningModel.Shipped)
        );
        options
            .ResultsFolder(line)
            .Write(
                model,
                gold ? "chains-gold-readings" : "chains",
                ChainsReport.Write(model, readings, gold, apart, shipped)
            );
        return ExitCode.Done;
    }

    // For each chain a ledger of all, joined by what the other chains teach; only its own rumours are counted.
    private static (RumourScorer Scorer, ImmutableArray<Rumour> Rumours) LeaveOneOut(
        ChainReadings readings,
        ImmutableArray<JoiningExamples> examples,
        OtherNews others,
        SentenceEncoder encoder
    )
    {
        var scorer = new RumourScorer();
        var all = ImmutableArray.CreateBuilder<Rumour>();
        foreach (var (i, chain) in readings.Chains.Index())
        {
            var model = JoiningFit.Fit(examples.RemoveAt(i), others);
            var prefix = chain.Id + "/";
            ImmutableArray<Rumour> own =
            [
                .. TemporaryLedger.Rumours(readings.All, encoder, model).Where(rumour => rumour.Appearances.Any(IsOwn)),
            ];
            scorer.Add(chain.Gold, own);
            all.AddRange(own);

            bool IsOwn(Appearance one) => one.Story.StartsWith(prefix, StringComparison.Ordinal);
        }

        return (scorer, all.ToImmutable());
    }

    private static IEnumerable<string> Lines(Rumour rumour) =>
        rumour.Appearances.Select(one =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{rumour.Id}\t{one.Story}\t{one.Role}\t{one.Voice}\t{string.Join(' ', one.DerivesFrom)}\t{one.Score:F2}\t{rumour.Claim.ReplaceLineEndings(" ")}\t{string.Join(" | ", one.Evidence.Select(e => $"{e.Kind}: {e.Words.ReplaceLineEndings(" ")}"))}"
            )
        );

    private static StoredReading Stored(Reading reading) =>
        new(new StoredStory(reading.Story.Id!, 1, reading.Story, LedgerEntry.HashOf(reading.Story)), reading);
}

using System.Collections.Immutable;
using System.CommandLine;
using Ondit.Eval.Corpora;
using Ondit.Eval.Fitting;
using Ondit.Eval.Metrics;
using Ondit.Eval.Reports;
using Ondit.Ledger.Learned;
using Ondit.Ledger.Matching;
using Ondit.Ledger.Vectors;

namespace Ondit.Eval.Commands;

/// <summary><c>emergent</c>: headlines that were collected for one claim.</summary>
internal sealed class EmergentCommand
{
    private const int Folds = 5;

    private readonly MatchingOptions options = new();

    public Command Build()
    {
        var command = new Command("emergent", "Scores which headlines of Emergent are joined to one claim.");
        options.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult line)
    {
        var complaints = new Complaints(Console.Error);
        var rows = EmergentRow.Load(options.Data(line, "matching", "emergent-train.jsonl"), complaints);
        using var encoder = options.Encoder(line);
        var claims = rows.Select(row => row.Claim)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        ImmutableArray<HeadlineSet> folds =
        [
            .. Enumerable
                .Range(0, Folds)
                .Select(fold => new HeadlineSet(
                    [.. rows.Where(row => claims.IndexOf(row.Claim) % Folds == fold)],
                    encoder
                )),
        ];
        var scorer = new ClusterScorer();
        for (var left = 0; left < Folds; left++)
        {
            var others = folds.RemoveAt(left);
            var model = LogisticFit.Fit([.. others.SelectMany(fold => fold.Examples())], ridge: 1);
            var threshold = Threshold.Best(
                Enumerable.Range(-12, 25).Select(step => step / 4.0),
                [.. others.Select(fold => (fold.Claims, fold.Closeness(model)))],
                figure => figure.Pairs.F1
            );
            scorer.Add(
                folds[left].Claims,
                [.. AverageLink.Join(folds[left].Claims.Length, folds[left].Closeness(model), threshold)]
            );
        }

        options
            .ResultsFolder(line)
            .Write(
                "first-light",
                "emergent",
                TallyReport
                    .Write(
                        "Emergent: headlines of one claim",
                        $"{rows.Length} headlines of {claims.Count} claims in {Folds} folds of claims.",
                        "Weights and threshold are fitted on the other folds. Must: pair F1 70, B³ 75; aim: 85, 88.",
                        ("pairs", scorer.Pairs),
                        ("B³", scorer.BCubed)
                    )
                    .ToString()
            );
        return complaints.Count == 0 ? ExitCode.Done : ExitCode.Unreadable;
    }

    /// <summary>The headlines of a fold.</summary>
    private sealed class HeadlineSet(ImmutableArray<EmergentRow> rows, SentenceEncoder encoder)
    {
        // Of two headlines taken at random hardly any are of one claim: one in so many of the others teaches enough.
        private const int Apart = 10;

        private readonly WordWeights words = new([.. rows.Select(row => row.Headline)]);
        private readonly ImmutableArray<SentenceVector> vectors = [.. rows.Select(row => encoder.Read(row.Headline))];

        public ImmutableArray<string> Claims { get; } = [.. rows.Select(row => row.Claim)];

        public IEnumerable<(double[] Features, bool IsSo)> Examples()
        {
            for (var i = 0; i < rows.Length; i++)
            {
                for (var j = i + 1; j < rows.Length; j++)
                {
                    if (Claims[i] == Claims[j] || (i + j) % Apart == 0)
                    {
                        yield return (Features(i, j), Claims[i] == Claims[j]);
                    }
                }
            }
        }

        public Func<int, int, double> Closeness(LogisticModel model) => (i, j) => model.LogOdds(Features(i, j));

        private double[] Features(int i, int j) => [vectors[i].Cosine(vectors[j]), words.Cosine(i, j)];
    }
}

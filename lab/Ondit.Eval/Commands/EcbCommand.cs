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

/// <summary><c>ecb</c>: mentions of one event over the documents of ECB+.</summary>
internal sealed class EcbCommand
{
    private static readonly int[] Development = [2, 5, 12, 18, 21, 23, 34, 35];

    private readonly MatchingOptions options = new();

    public Command Build()
    {
        var command = new Command("ecb", "Scores which mentions of events of ECB+ are joined to one.");
        options.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult line)
    {
        var complaints = new Complaints(Console.Error);
        var all = EventDocument.Load(options.Data(line, "matching", "ecbplus-train.jsonl"), complaints);
        using var encoder = options.Encoder(line);
        ImmutableArray<EventDocument> train = [.. all.Where(document => !Development.Contains(document.Topic))];
        ImmutableArray<EventDocument> dev = [.. all.Where(document => Development.Contains(document.Topic))];
        var alike = Alike(train, encoder);
        var apart = Threshold.Best(
            Enumerable.Range(4, 30).Select(step => step / 40.0),
            [([.. train.Select(document => document.Group)], alike)],
            figure => figure.BCubed.F1
        );
        var sets = Sets(train, alike, apart, encoder);
        var model = LogisticFit.Fit([.. sets.SelectMany(set => set.Examples())], ridge: 1);
        var threshold = Threshold.Best(
            Enumerable.Range(-16, 25).Select(step => step / 4.0),
            [.. sets.Select(set => (set.Gold, set.Closeness(model)))],
            figure => figure.Conll
        );
        var found = Clusters(Sets(dev, Alike(dev, encoder), apart, encoder), model, threshold);
        var scorer = new ClusterScorer();
        scorer.Add(found.Gold, found.Clusters);
        options
            .ResultsFolder(line)
            .Write(
                "first-light",
                "ecb",
                TallyReport
                    .Write(
                        "ECB+: mentions of one event",
                        $"Topics {string.Join(", ", Development)}: {dev.Length} documents, {found.Gold.Length} mentions in annotated sentences; "
                            + "mentions are gold, topics are not given.",
                        $"**CoNLL F1 {Markdown.Percent(scorer.Conll)}** over the whole corpus, single mentions kept (must 70, aim 80). Weights and both "
                            + "thresholds are fitted on the other topics.",
                        ("MUC", scorer.Muc),
                        ("B³", scorer.BCubed),
                        ("CEAFe", scorer.CeafE),
                        ("pairs", scorer.Pairs)
                    )
                    .ToString()
            );
        return complaints.Count == 0 ? ExitCode.Done : ExitCode.Unreadable;
    }

    // How alike two documents are: their words and the vectors of their openings.
    private static Func<int, int, double> Alike(ImmutableArray<EventDocument> documents, SentenceEncoder encoder)
    {
        var words = new WordWeights([.. documents.Select(document => document.Text)]);
        ImmutableArray<SentenceVector> vectors = [.. documents.Select(document => encoder.Read(document.Text))];
        return (i, j) => (words.Cosine(i, j) + vectors[i].Cosine(vectors[j])) / 2;
    }

    // Documents on the same, as found, with their mentions.
    private static ImmutableArray<EventSet> Sets(
        ImmutableArray<EventDocument> documents,
        Func<int, int, double> alike,
        double apart,
        SentenceEncoder encoder
    ) =>
        [
            .. AverageLink
                .Join(documents.Length, alike, apart)
                .Select(group => new EventSet(
                    [.. group.Select(document => documents[document])],
                    (i, j) => alike(group[i], group[j]),
                    encoder
                )),
        ];

    private static (ImmutableArray<string> Gold, ImmutableArray<IReadOnlyList<int>> Clusters) Clusters(
        ImmutableArray<EventSet> sets,
        LogisticModel model,
        double threshold
    )
    {
        var gold = ImmutableArray.CreateBuilder<string>();
        var clusters = ImmutableArray.CreateBuilder<IReadOnlyList<int>>();
        foreach (var set in sets)
        {
            var from = gold.Count;
            gold.AddRange(set.Gold);
            clusters.AddRange(
                AverageLink
                    .Join(set.Gold.Length, set.Closeness(model), threshold)
                    .Select(cluster => (IReadOnlyList<int>)[.. cluster.Select(mention => mention + from)])
            );
        }

        return (gold.ToImmutable(), clusters.ToImmutable());
    }
}

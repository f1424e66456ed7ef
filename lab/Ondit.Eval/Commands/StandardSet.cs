using Ondit.Eval.Corpora;
using Ondit.Eval.Metrics;
using Ondit.Eval.Readings;
using Ondit.Eval.Reports;
using Ondit.Tags;

namespace Ondit.Eval.Commands;

/// <summary>The development sets that every model is scored on.</summary>
/// <param name="shared">The folder in which <c>data/</c> lies.</param>
internal sealed class StandardSet(string shared)
{
    private static readonly (string Path, Guideline Guideline)[] Attributions =
    [
        ("attribution/polnear-dev.jsonl", Guideline.PolNeAR),
        ("gold/gossip-dev.jsonl", Guideline.Ondit),
        ("gold/news-dev.jsonl", Guideline.Ondit),
    ];

    private const string Tokens = "coreference/ontogum-dev.jsonl";

    /// <summary>Scores all of it, writes the page of each and the summary.</summary>
    public void Score(ReadingSource source, ResultsFolder results, Complaints complaints)
    {
        var rows = new List<(string Corpus, AttributionScorer Scorer)>();
        var model = "";
        foreach (var (path, guideline) in Attributions)
        {
            (model, var scorer) = AttributionCommand.Score(File(path), guideline, source, results, complaints);
            rows.Add((Path.GetFileNameWithoutExtension(path), scorer));
        }

        var tokens = TokensCommand.Score(File(Tokens), model, results, complaints);
        results.Write(
            model,
            "summary",
            SummaryReport.Write(model, rows, Path.GetFileNameWithoutExtension(Tokens), tokens.All)
        );
    }

    private string File(string path) => Path.Combine(shared, "data", path);
}

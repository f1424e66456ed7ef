using Ondit.Eval.Metrics;
using static Ondit.Eval.Reports.Markdown;

namespace Ondit.Eval.Reports;

/// <summary>The page that puts the standard set side by side.</summary>
internal static class SummaryReport
{
    public static string Write(
        string model,
        IReadOnlyList<(string Corpus, AttributionScorer Scorer)> attributions,
        string tokenCorpus,
        TokenFigures tokens
    ) =>
        new Markdown($"{model}: summary")
            .Paragraph(
                "F1 in per cent, exact spans; whole: source, cue and content right, and joined. ECE: expected calibration error of the score, 0 to 1."
            )
            .Table(
                ["corpus", "source", "cue", "content", "whole", "ECE"],
                attributions.Select(row =>
                    (string[])
                        [
                            row.Corpus,
                            .. PartScorer.Roles.Select(role => Percent(row.Scorer.Parts.Exact(role).F1)),
                            Percent(row.Scorer.Parts.Whole.F1),
                            row.Scorer.Reliability.Count == 0 ? "" : Number(row.Scorer.Reliability.ExpectedError, 3),
                        ]
                )
            )
            .Table(
                ["corpus", "tokens", "sentences"],
                [(string[])[tokenCorpus, Percent(tokens.Tokens.F1), Percent(tokens.Sentences.F1)]]
            )
            .ToString();
}

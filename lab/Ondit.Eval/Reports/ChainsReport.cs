using Ondit.Eval.Metrics;
using Ondit.Eval.Readings;
using static Ondit.Eval.Reports.Markdown;

namespace Ondit.Eval.Reports;

/// <summary>The page of rumours joined over chains.</summary>
internal static class ChainsReport
{
    public static string Write(
        string model,
        ChainReadings readings,
        bool isGold,
        RumourScorer apart,
        RumourScorer shipped
    ) =>
        new Markdown($"{model}: rumours of the chains")
            .Paragraph(
                $"{readings.Chains.Length} chains, {readings.ByStory.Count} stories in one ledger; attributions "
                    + (isGold ? "of the gold." : "as the reader finds them.")
            )
            .Paragraph(
                "Per cent, as `ledger.md` counts. *Left out*: each chain is joined by what was fitted on the others. *Shipped*: by the weights that "
                    + "ship, which were fitted on these very chains: what they reach elsewhere is better told by the other column. Stories of a rumour "
                    + "that the gold does not have count against the precision of rumour B³; rumours are paired one to one by their stories."
            )
            .Table(
                ["what", "left out", "shipped", "must", "aim"],
                [
                    Row("rumour B³, F1", apart.Rumours.F1, shipped.Rumours.F1, 75, 90),
                    Row("rumour B³, precision", apart.Rumours.Precision, shipped.Rumours.Precision),
                    Row("rumour B³, recall", apart.Rumours.Recall, shipped.Rumours.Recall),
                    Row("role, without mentions", apart.Roles.Value, shipped.Roles.Value, 70, 85),
                    Row("derivesFrom, F1", apart.Links.F1, shipped.Links.F1, 65, 80),
                    Row("derivesFrom, precision", apart.Links.Precision, shipped.Links.Precision),
                    Row("derivesFrom, recall", apart.Links.Recall, shipped.Links.Recall),
                    Row("origins exact", apart.Origins.Value, shipped.Origins.Value, 60, 80),
                    Row("voice B³, F1", apart.Voices.F1, shipped.Voices.F1, 70, 85),
                ]
            )
            .Heading("Role by role")
            .Table(
                ["role", "left out", "shipped", "in gold"],
                apart.ByRole.Select(pair =>
                    (string[])
                        [
                            pair.Key.ToString().ToLowerInvariant(),
                            Percent(pair.Value.Value),
                            Percent(shipped.ByRole.GetValueOrDefault(pair.Key).Value),
                            Number(pair.Value.Of),
                        ]
                )
            )
            .ToString();

    private static string[] Row(string what, double apart, double shipped, int? must = null, int? aim = null) =>
        [
            what,
            Percent(apart),
            Percent(shipped),
            must is { } least ? Number(least) : "",
            aim is { } goal ? Number(goal) : "",
        ];
}

using Ondit.Eval.Metrics;
using static Ondit.Eval.Reports.Markdown;

namespace Ondit.Eval.Reports;

/// <summary>The page of one corpus of attributions.</summary>
internal static class AttributionReport
{
    public static string Write(string corpus, string preface, AttributionScorer scorer)
    {
        var page = new Markdown($"{corpus}: attributions")
            .Paragraph(preface)
            .Paragraph(
                "Per cent. Exact: all pieces of the role are right; piece: each by itself; token: words that bear the role; "
                    + "whole: source, cue and content right, and joined. White space and a full stop at the edges do not count."
            )
            .Table(["part", "F1", "P", "R", "gold", "found"], Parts(scorer.Parts));
        var attributes = scorer.Attributes.Figures().Concat(scorer.Voices.Shares()).ToList();
        if (attributes.Count > 0)
        {
            page.Heading("Attributes")
                .Paragraph(
                    "Share of gold attributions whose counterpart, the found one that shares most with it, has the same value; "
                        + "none found counts as wrong."
                )
                .Table(
                    ["attribute", "right", "of"],
                    attributes.Select(a => Row(a.Name, Percent(a.Share.Value), Number(a.Share.Of)))
                );
        }

        AddTallies(page, scorer.Voices.Tallies().ToList());
        AddSourceTypes(page, scorer.SourceTypes);
        AddReliability(page, scorer.Reliability);
        return page.ToString();
    }

    private static void AddTallies(Markdown page, List<(string Name, Tally Tally)> tallies)
    {
        if (tallies.Count > 0)
        {
            page.Paragraph(
                    "Names of those through whom an attribution reached the story, and denials, on the same counterparts."
                )
                .Table(["attribute", "F1", "P", "R", "gold", "found"], tallies.Select(t => Row(t.Name, t.Tally)));
        }
    }

    private static IEnumerable<IReadOnlyList<string>> Parts(PartScorer parts)
    {
        foreach (
            var (name, of) in new (string, Func<Corpora.Role, Tally>)[]
            {
                ("exact", parts.Exact),
                ("piece", parts.Piece),
                ("token", parts.Token),
            }
        )
        {
            foreach (var role in PartScorer.Roles)
            {
                yield return Row($"{name} {role.ToString().ToLowerInvariant()}", of(role));
            }
        }

        yield return Row("whole attribution", parts.Whole);
    }

    private static void AddSourceTypes(Markdown page, SourceTypeScorer scorer)
    {
        var figures = scorer.Figures.ToList();
        if (figures.Count == 0)
        {
            return;
        }

        string[] head = ["source type", "gold", "cue found", "whole right"];
        page.Heading("By the gold source type")
            .Paragraph("Recall in per cent. Cue found: a found cue overlaps the gold one.")
            .Table(
                scorer.GivesTypes ? [.. head, "type right"] : head,
                figures.Select(f =>
                {
                    var row = Row(f.Type, Number(f.Gold), Of(f.CueFound, f), Of(f.Whole, f));
                    return scorer.GivesTypes ? [.. row, Of(f.TypeRight, f)] : row;
                })
            );

        static string Of(int count, SourceTypeFigures figures) => Percent((double)count / figures.Gold);
    }

    private static void AddReliability(Markdown page, ReliabilityTable reliability)
    {
        if (reliability.Count == 0)
        {
            return;
        }

        page.Heading("Reliability of the score")
            .Paragraph(
                $"The score is meant to be the chance that the whole attribution is right. Expected calibration error {Number(reliability.ExpectedError, 3)} "
                    + $"over ten bins, {reliability.Count} attributions."
            )
            .Table(
                ["score", "found", "mean score", "share right"],
                reliability.Bins.Select(bin =>
                    Row(
                        $"{Number(bin.From, 1)}–{Number(bin.To, 1)}",
                        Number(bin.Count),
                        bin.Count == 0 ? "" : Number(bin.MeanScore, 3),
                        bin.Count == 0 ? "" : Number(bin.ShareRight, 3)
                    )
                )
            );
    }

    private static string[] Row(string name, Tally tally) =>
        Row(
            name,
            Percent(tally.F1),
            Percent(tally.Precision),
            Percent(tally.Recall),
            Number(tally.Gold),
            Number(tally.Found)
        );

    private static string[] Row(params string[] cells) => cells;
}

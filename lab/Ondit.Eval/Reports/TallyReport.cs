using Ondit.Eval.Metrics;
using static Ondit.Eval.Reports.Markdown;

namespace Ondit.Eval.Reports;

/// <summary>Pages of precision, recall and F1, in per cent.</summary>
internal static class TallyReport
{
    /// <summary>A page that opens with one such table.</summary>
    public static Markdown Write(
        string title,
        string preface,
        string explanation,
        params (string Name, Tally Tally)[] figures
    ) => new Markdown(title).Paragraph(preface).Paragraph(explanation).Figures(figures);

    /// <summary>Adds a table.</summary>
    public static Markdown Figures(this Markdown page, params (string Name, Tally Tally)[] figures) =>
        page.Table(
            ["per cent", "F1", "P", "R"],
            figures.Select(figure =>
                (string[])
                    [
                        figure.Name,
                        Percent(figure.Tally.F1),
                        Percent(figure.Tally.Precision),
                        Percent(figure.Tally.Recall),
                    ]
            )
        );

    /// <summary>Adds a table of shares, with what they are shares of.</summary>
    public static Markdown Shares(this Markdown page, params (string Name, Share Share)[] figures) =>
        page.Table(
            ["share", "per cent", "of"],
            figures.Select(figure => (string[])[figure.Name, Percent(figure.Share.Value), Number(figure.Share.Of)])
        );
}

using Ondit.Eval.Metrics;
using static Ondit.Eval.Reports.Markdown;

namespace Ondit.Eval.Reports;

/// <summary>A page of one table of precision, recall and F1, in per cent.</summary>
internal static class TallyReport
{
    public static string Write(
        string title,
        string preface,
        string explanation,
        params (string Name, Tally Tally)[] figures
    ) =>
        new Markdown(title)
            .Paragraph(preface)
            .Paragraph(explanation)
            .Table(
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
            )
            .ToString();
}

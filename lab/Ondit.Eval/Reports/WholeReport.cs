using static Ondit.Eval.Reports.Markdown;

namespace Ondit.Eval.Reports;

/// <summary>The page of all figures of a whole reading, beside what they shall reach.</summary>
internal static class WholeReport
{
    public static string Write(string title, string preface, IReadOnlyList<WholeFigure> figures) =>
        new Markdown(title)
            .Paragraph(preface)
            .Paragraph(
                "Per cent, on predicted attributions, parties and spans; gold is given for nothing. A gold attribution for which none was found "
                    + "counts as wrong."
            )
            .Table(
                ["what", "set", "figure", "must", "aim"],
                figures.Select(figure =>
                    (string[])
                        [
                            figure.What,
                            figure.Set,
                            figure.IsRatio ? Number(figure.Value, 2) : Percent(figure.Value),
                            Goal(figure, figure.Must),
                            Goal(figure, figure.Aim),
                        ]
                )
            )
            .ToString();

    private static string Goal(WholeFigure figure, double? goal) =>
        goal switch
        {
            null => "",
            { } ratio when figure.IsRatio => Number(ratio, 2),
            { } share => Number(100 * share),
        };
}

/// <summary>One figure of the whole reading.</summary>
/// <param name="What">What is measured.</param>
/// <param name="Set">On which corpus.</param>
/// <param name="Value">A share of 1, or a ratio.</param>
/// <param name="Must">What it shall reach at least; null where it is only told.</param>
/// <param name="Aim">What it is meant to reach.</param>
internal sealed record WholeFigure(string What, string Set, double Value, double? Must = null, double? Aim = null)
{
    /// <summary>Whether it is no share and is not given in per cent.</summary>
    public bool IsRatio { get; init; }
}

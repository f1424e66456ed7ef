using Ondit.Eval.Metrics;
using static Ondit.Eval.Reports.Markdown;

namespace Ondit.Eval.Reports;

/// <summary>The page of tokens and sentences.</summary>
internal static class TokenReport
{
    public static string Write(string corpus, TokenScorer scorer) =>
        new Markdown($"{corpus}: tokens and sentences")
            .Paragraph(
                "Per cent, exact spans. Tokens and sentences are cut by rule: they are the same for every model."
            )
            .Table(
                ["genre", "texts", "token F1", "P", "R", "sentence F1", "P", "R"],
                scorer
                    .Genres.Append(scorer.All)
                    .Select(genre =>
                        (string[])
                            [genre.Genre, Number(genre.Texts), .. Figures(genre.Tokens), .. Figures(genre.Sentences)]
                    )
            )
            .ToString();

    private static string[] Figures(Tally tally) =>
        [Percent(tally.F1), Percent(tally.Precision), Percent(tally.Recall)];
}

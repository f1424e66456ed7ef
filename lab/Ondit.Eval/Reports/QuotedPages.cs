using System.Text;
using System.Text.RegularExpressions;

namespace Ondit.Eval.Reports;

/// <summary>
/// Keeps the figures of a document those of the results: what stands between <c>&lt;!-- quote PAGE --&gt;</c> and
/// <c>&lt;!-- end quote --&gt;</c> is replaced by the page without its title. The page's path counts from the document's folder.
/// </summary>
internal static partial class QuotedPages
{
    /// <summary>The document with all its quotes brought up to date.</summary>
    /// <param name="document">Its text.</param>
    /// <param name="read">Gives a page by the path that the document names.</param>
    /// <exception cref="FormatException">A quote is not ended; the message names its page.</exception>
    public static string Renew(string document, Func<string, string> read)
    {
        var renewed = new StringBuilder();
        var from = 0;
        foreach (Match opening in Opening().Matches(document))
        {
            var end = document.IndexOf(Ending, opening.Index, StringComparison.Ordinal);
            if (end < 0)
            {
                throw new FormatException($"the quote of {opening.Groups["page"].Value} has no {Ending}");
            }

            renewed
                .Append(document, from, opening.Index + opening.Length - from)
                .Append("\n\n")
                .Append(WithoutTitle(read(opening.Groups["page"].Value)))
                .Append("\n\n");
            from = end;
        }

        return renewed.Append(document, from, document.Length - from).ToString();
    }

    private const string Ending = "<!-- end quote -->";

    private static string WithoutTitle(string page) =>
        string.Join('\n', page.Split('\n').SkipWhile(line => line.Length == 0 || line.StartsWith('#'))).Trim();

    [GeneratedRegex("<!-- quote (?<page>\\S+) -->", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Opening();
}

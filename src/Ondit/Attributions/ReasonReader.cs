using System.Collections.Immutable;
using Ondit.Stories;
using Ondit.Tokens;

namespace Ondit.Attributions;

/// <summary>Finds the words that say why a source is not named.</summary>
internal static class ReasonReader
{
    private static readonly ImmutableArray<(WordPattern Pattern, string Words)> Openers =
    [
        .. WordList.Load("Attributions/reasons.tsv").Select(row => (WordPattern.Parse(row[0]), row[0])),
    ];

    /// <summary>Whether a reason begins at a token.</summary>
    public static bool Opens(TokenWords words, int i, int end) =>
        Openers.Any(opener => opener.Pattern.Match(words, i, end) >= 0);

    /// <summary>The first reason in a stretch of tokens, with the line that found it.</summary>
    /// <param name="words">The story's tokens.</param>
    /// <param name="start">Where to look from.</param>
    /// <param name="end">The token behind the stretch.</param>
    public static (TextSpan Span, string Rule)? Read(TokenWords words, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            foreach (var (pattern, text) in Openers)
            {
                if (pattern.Match(words, i, end) is >= 0 and var matched)
                {
                    return (words.Span(i, EndOfClause(words, matched, end)), $"reasons.tsv: {text}");
                }
            }
        }

        return null;
    }

    private static int EndOfClause(TokenWords words, int i, int end)
    {
        while (
            i < end
            && words[i] is not ("," or "." or ";" or ":" or "—" or "–" or "(" or ")")
            && !words.IsQuotationMark(i)
        )
        {
            i++;
        }

        return i;
    }
}

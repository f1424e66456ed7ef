using System.Collections.Immutable;
using Ondit.Stories;
using Ondit.Tokens;

namespace Ondit.Attributions;

/// <summary>Finds denials by their words: "denied", "no truth in it". Those that merely say the contrary are the model's to find.</summary>
internal static class DenialReader
{
    // Further on, a long quotation has left what it began with.
    private const int FarthestWord = 25;

    private static readonly ImmutableArray<(WordPattern Pattern, bool IsCue, string Words)> Patterns =
    [
        .. WordList
            .Load("Attributions/denials.tsv")
            .Select(row => (WordPattern.Parse(row[0]), row[1] == "cue", row[0])),
    ];

    /// <summary>The line of the list by which an attribution is a denial; null where none says so.</summary>
    public static string? Find(Attribution attribution, TokenWords words)
    {
        foreach (var (pattern, isCue, text) in Patterns)
        {
            if (
                isCue
                    ? attribution.Cue.Any(span => Has(pattern, words.Range(span), words))
                        && !attribution.Cue.Any(span => IsNegated(words.Range(span), words))
                    : attribution.Content is [var first, ..] && Has(pattern, Opening(first, words), words)
            )
            {
                return $"denials.tsv: {text}";
            }
        }

        return null;
    }

    private static (int Start, int End) Opening(TextSpan span, TokenWords words)
    {
        var (start, end) = words.Range(span);
        return (start, Math.Min(end, start + FarthestWord));
    }

    private static bool Has(WordPattern pattern, (int Start, int End) range, TokenWords words)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (pattern.Match(words, i, range.End) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    // "neither confirms nor denies", "does not deny".
    private static bool IsNegated((int Start, int End) range, TokenWords words) =>
        Enumerable
            .Range(range.Start, Math.Max(0, range.End - range.Start))
            .Any(i => words[i] is "not" or "n't" or "never" or "nor" or "or" or "neither");
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using Ondit.Attributions;
using Ondit.Stories;
using Ondit.Tokens;

namespace Ondit.Claims;

/// <summary>
/// Cuts out what a story may state in its own voice: main clauses with no attribution in them that are no questions, no calls
/// to the reader, no credits and no replies. Whether each is a claim others decide.
/// </summary>
public static class OwnVoiceRules
{
    // "So sweet!" is one, "Photos:" is none.
    private const int ShortestClause = 3;

    // "and Ada Vane has": words between a name and its verb.
    private const int FurthestVerb = 3;

    private static readonly ImmutableArray<(bool AtStart, WordPattern Pattern)> None =
    [
        .. WordList.Load("Claims/nonclaims.tsv").Select(row => (row[0] == "start", WordPattern.Parse(row[1]))),
    ];

    private static readonly FrozenSet<string> Verbs = new[]
    {
        "is",
        "was",
        "are",
        "were",
        "has",
        "have",
        "had",
        "will",
        "would",
        "did",
        "does",
    }.ToFrozenSet(StringComparer.Ordinal);

    // With one of these a clause begins, not the second part of a list: "and she", "but the".
    private static readonly FrozenSet<string> Subjects = new[]
    {
        "he",
        "she",
        "it",
        "they",
        "we",
        "i",
        "this",
        "that",
        "there",
        "the",
        "his",
        "her",
        "their",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The clauses in text order; none shares a letter with an attribution.</summary>
    /// <param name="text">The story's text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="attributions">What is others' word.</param>
    public static ImmutableArray<TextSpan> Read(
        string text,
        ImmutableArray<TextSpan> tokens,
        ImmutableArray<TextSpan> sentences,
        ImmutableArray<Attribution> attributions
    )
    {
        var words = new TokenWords(text, tokens);
        ImmutableArray<TextSpan> others =
        [
            .. attributions
                .SelectMany(attribution => attribution.Source.Concat(attribution.Cue).Concat(attribution.Content))
                .Order(),
        ];
        var found = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var sentence in sentences)
        {
            var (start, end) = words.Range(sentence);
            if (
                start == end
                || words[end - 1].Contains('?', StringComparison.Ordinal)
                || IsHeading(words, end)
                || IsNone(words, start, end)
            )
            {
                continue;
            }

            foreach (var clause in Clauses(words, start, end))
            {
                if (!others.Any(other => other.Overlaps(clause)))
                {
                    found.Add(clause);
                }
            }
        }

        return found.ToImmutable();
    }

    // A line that ends with a word: a headline or caption.
    private static bool IsHeading(TokenWords words, int end) => words.IsWord(end - 1) && !words[end - 1].EndsWith('.');

    private static bool IsNone(TokenWords words, int start, int end)
    {
        foreach (var (atStart, pattern) in None)
        {
            for (var i = start; i < (atStart ? start + 1 : end); i++)
            {
                if (pattern.Match(words, i, end) >= 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static IEnumerable<TextSpan> Clauses(TokenWords words, int start, int end)
    {
        var first = start;
        for (var i = start + 1; i <= end; i++)
        {
            if (i < end && (!Begins(words, i) || CountWords(words, first, i) < ShortestClause))
            {
                continue;
            }

            if (Trim(words, first, i) is { } clause)
            {
                yield return clause;
            }

            first = i;
        }
    }

    // ", but", "; she": a clause of its own. ", and" only before what can be a subject.
    private static bool Begins(TokenWords words, int i) =>
        words[i - 1] is "," or ";" or "—" or "-" or "–" or ":"
            ? words[i] is "but" or "yet"
                || (words[i] is "and" or "so" or "while" && (Subjects.Contains(words[i + 1]) || HasVerb(words, i + 1)))
                || (words[i - 1] == ";" && words.IsWord(i))
            : (words[i] is "but" && (Subjects.Contains(words[i + 1]) || words.IsCapital(i + 1)))
                || (words[i] is "and" && HasVerb(words, i + 1));

    // "and Vane has chosen" begins a clause, "and Vane, 45," does not.
    private static bool HasVerb(TokenWords words, int i) =>
        words.IsCapital(i)
        && Enumerable.Range(i + 1, FurthestVerb).TakeWhile(words.IsWord).Any(at => Verbs.Contains(words[at]));

    private static TextSpan? Trim(TokenWords words, int start, int end)
    {
        while (
            start < end
            && (
                (!words.IsWord(start) && !words.IsQuotationMark(start))
                || words[start] is "and" or "but" or "yet" or "while"
            )
        )
        {
            start++;
        }

        while (end > start && !words.IsWord(end - 1) && words[end - 1] is not ("”" or "\"" or ")"))
        {
            end--;
        }

        return CountWords(words, start, end) >= ShortestClause ? words.Span(start, end) : null;
    }

    // "and" does not count: "and he" is the beginning of "and he and Vane are".
    private static int CountWords(TokenWords words, int start, int end) =>
        Enumerable
            .Range(start, Math.Max(0, end - start))
            .Count(i => words.IsWord(i) && words[i] is not ("and" or "but" or "yet" or "while"));
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using Ondit.Stories;
using Ondit.Tokens;

namespace Ondit.Attributions;

/// <summary>How papers speak of those whom they do not name: how many, and what is said of them.</summary>
/// <param name="Number">One voice or several.</param>
/// <param name="Standing">What it is said to be.</param>
/// <param name="Basis">The words that say so.</param>
/// <param name="Rule">The line of the list that decided the standing.</param>
internal sealed record UnnamedVoice(Number Number, Standing Standing, TextSpan? Basis, string Rule)
{
    private static readonly FrozenDictionary<string, (Number Number, Standing Standing)> Nouns = WordList
        .Load("Attributions/unnamed.tsv")
        .ToFrozenDictionary(
            row => row[0],
            row => (Enum.Parse<Number>(row[1], ignoreCase: true), Enum.Parse<Standing>(row[2], ignoreCase: true)),
            StringComparer.Ordinal
        );

    private static readonly ImmutableArray<(WordPattern Pattern, Standing Standing, string Words)> Bases =
    [
        .. WordList
            .Load("Attributions/bases.tsv")
            .Select(row => (WordPattern.Parse(row[0]), Enum.Parse<Standing>(row[1], ignoreCase: true), row[0])),
    ];

    // "One of the crew" is one, whatever the crew is.
    private static readonly FrozenSet<string> Single = new[]
    {
        "one",
        "another",
        "each",
        "either",
        "third",
        "second",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Typical = WordList
        .Load("Attributions/unnamed.tsv")
        .Where(row => row[3] == "typical")
        .Select(row => row[0])
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether papers speak so of unnamed sources and of hardly anybody else: "the insider".</summary>
    public static bool IsTypical(string noun) => Typical.Contains(noun);

    /// <summary>What the words of an unnamed source say of it.</summary>
    public static UnnamedVoice Read(SourcePhrase phrase)
    {
        var inner = Inner(phrase);
        var number = NumberOf(phrase, inner);
        var (standing, rule) = Nouns.TryGetValue(inner.Noun, out var noun)
            ? (noun.Standing, $"unnamed.tsv: {inner.Noun}")
            : (Standing.Described, "unnamed.tsv: no such noun");
        var words = phrase.Words;
        var first = FirstTelling(inner);
        int start = inner.Rest,
            end = inner.Rest;
        if (standing != Standing.Bare)
        {
            (start, end) = (first, inner.Rest);
        }
        else if (first < inner.Head)
        {
            (standing, start, end, rule) = (
                Standing.Described,
                first,
                inner.Head,
                "phrase-words.tsv: a word before the noun"
            );
        }

        if (
            Behind(inner) is var (basis, behind, pattern)
            && (standing == Standing.Bare || behind == Standing.Knowledge || end == inner.Rest)
        )
        {
            start = standing == Standing.Bare || end != inner.Rest ? basis : start;
            end = EndOfBasis(words, basis, inner.End);
            standing = standing == Standing.Knowledge ? standing : behind;
            rule = $"bases.tsv: {pattern}";
        }

        return new UnnamedVoice(number, standing, start < end ? words.Span(start, end) : null, rule);
    }

    // "One of the floor crew": what is said is said of the crew. "One of them" points back and says nothing.
    private static SourcePhrase Inner(SourcePhrase phrase) =>
        phrase.Start == phrase.Head
        && phrase.Words[phrase.Rest] == "of"
        && phrase.Rest + 1 < phrase.End
        && SourcePhrase.IsDeterminer(phrase.Noun)
        && SourcePhrase.Of(phrase.Words, phrase.Words.Span(phrase.Rest + 1, phrase.End)) is { } inner
            ? inner
            : phrase;

    private static Number NumberOf(SourcePhrase phrase, SourcePhrase inner)
    {
        if (inner != phrase)
        {
            return Single.Contains(phrase.Noun) ? Number.One : Number.Several;
        }

        if (
            phrase.First == "many" && phrase.Words[phrase.Start + 1] == "a"
            || phrase.Head == phrase.Start && phrase.Noun is "one" or "another"
        )
        {
            return Number.One;
        }

        return Nouns.TryGetValue(phrase.Noun, out var noun) ? noun.Number
            : phrase.Noun.EndsWith('s') && !phrase.Noun.EndsWith("ss", StringComparison.Ordinal) ? Number.Several
            : Number.One;
    }

    // The first word before the noun that says who it is: "royal" in "a royal insider". An outlet's own ("TMZ's source") says nothing.
    private static int FirstTelling(SourcePhrase phrase)
    {
        var words = phrase.Words;
        var first = phrase.Start;
        for (var i = phrase.Start; i < phrase.Head; i++)
        {
            if (words[i] is "'s" or "'" || SourcePhrase.IsPlain(words[i]))
            {
                first = i + 1;
            }
        }

        while (first < phrase.Head && !words.IsWord(first))
        {
            first++;
        }

        return first;
    }

    private static (int Start, Standing Standing, string Pattern)? Behind(SourcePhrase phrase)
    {
        var words = phrase.Words;
        for (var i = phrase.Rest; i < phrase.End && i <= phrase.Rest + 2; i++)
        {
            if (words.IsWord(i) && ReasonReader.Opens(words, i, phrase.End))
            {
                return null;
            }

            foreach (var (pattern, standing, text) in Bases)
            {
                if (pattern.Match(words, i, phrase.End) >= 0)
                {
                    return (i, standing, text);
                }
            }
        }

        return null;
    }

    // "close to the pop icon, 57": an age is an aside. A reason is its own span.
    private static int EndOfBasis(TokenWords words, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (
                words[i] == ","
                && (char.IsDigit(words[i + 1].FirstOrDefault()) || ReasonReader.Opens(words, i + 1, end))
            )
            {
                return i;
            }
        }

        while (end > start + 1 && !words.IsWord(end - 1))
        {
            end--;
        }

        return end;
    }
}

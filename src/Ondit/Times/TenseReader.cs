using System.Collections.Frozen;
using Ondit.Tokens;

namespace Ondit.Times;

/// <summary>
/// Tells by the verbs of a sentence which way an expression in it points: the nearest word before it that is a mark of past or future
/// decides ("will return on Friday"), and where there is none the nearest after it. The marks are in <c>tenses.tsv</c>.
/// </summary>
internal static class TenseReader
{
    private const int ShortestRegular = 4;

    private static readonly FrozenDictionary<string, Mark>.AlternateLookup<ReadOnlySpan<char>> Marks = WordList
        .Load("Times/tenses.tsv")
        .ToFrozenDictionary(
            row => row[0],
            row => Enum.Parse<Mark>(row[1], ignoreCase: true),
            StringComparer.OrdinalIgnoreCase
        )
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private enum Mark
    {
        None,
        Past,
        Future,

        // "be": what stands before it decides, and a participle after it is none.
        Link,

        // "to": future before a verb.
        To,

        // "the": no verb after "to".
        Noun,
    }

    /// <summary>The direction of the expression between two tokens of the sentence.</summary>
    public static Direction Read(string text, List<TimeToken> sentence, int start, int end)
    {
        for (var i = start - 1; i >= 0; i--)
        {
            if (At(text, sentence, i) is var found and not Direction.Unknown)
            {
                return found;
            }
        }

        for (var i = end; i < sentence.Count; i++)
        {
            if (At(text, sentence, i) is var found and not Direction.Unknown)
            {
                return found;
            }
        }

        return Direction.Unknown;
    }

    private static Direction At(string text, List<TimeToken> sentence, int i)
    {
        var word = sentence[i].Span.In(text);
        switch (MarkOf(word))
        {
            case Mark.Past:
                return Direction.Past;
            case Mark.Future:
                return Direction.Future;
            case Mark.To:
                return i + 1 < sentence.Count && OpensVerb(sentence[i + 1].Span.In(text))
                    ? Direction.Future
                    : Direction.Unknown;
            case Mark.None:
                return IsRegularPast(word) && !FollowsLink(text, sentence, i) ? Direction.Past : Direction.Unknown;
            default:
                return Direction.Unknown;
        }
    }

    private static bool FollowsLink(string text, List<TimeToken> sentence, int i) =>
        i > 0 && MarkOf(sentence[i - 1].Span.In(text)) == Mark.Link;

    private static bool OpensVerb(ReadOnlySpan<char> word) =>
        char.IsLower(word[0]) && MarkOf(word) is not Mark.Noun && !word.EndsWith("ing", StringComparison.Ordinal);

    private static bool IsRegularPast(ReadOnlySpan<char> word) =>
        word.Length >= ShortestRegular && char.IsLower(word[0]) && word.EndsWith("ed", StringComparison.Ordinal);

    private static Mark MarkOf(ReadOnlySpan<char> word) =>
        word.Length <= 16 && Marks.TryGetValue(word, out var mark) ? mark : Mark.None;
}

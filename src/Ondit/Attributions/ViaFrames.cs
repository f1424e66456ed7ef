using System.Collections.Frozen;
using System.Collections.Immutable;
using Ondit.Tokens;

namespace Ondit.Attributions;

/// <summary>The words by which a statement is given to an outlet: "told the UK's TMZ", "in an interview with its host".</summary>
internal static class ViaFrames
{
    // "told the folks over at", "told chat show host": words between the frame and the name.
    private const int FurthestTarget = 5;
    private const int LongestFrame = 4;

    private static readonly ImmutableArray<(WordPattern Pattern, string Words)> Frames =
    [
        .. WordList.Load("Attributions/frames.tsv").Select(row => (WordPattern.Parse(row[0]), row[0])),
    ];

    // A clause begins here, or somebody else is spoken to: the outlet behind is none to whom it was said.
    private static readonly FrozenSet<string> Ends = new[]
    {
        "that",
        "he",
        "she",
        "they",
        "it",
        "him",
        "them",
        "i",
        "you",
        "we",
        "who",
        "and",
        "but",
        ",",
        ".",
        ":",
        ";",
        "was",
        "is",
        "has",
        "had",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Askers = new[]
    {
        "host",
        "presenter",
        "interviewer",
        "reporter",
        "anchor",
        "dj",
        "correspondent",
        "journalist",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The frame that stands right before a target, but for words such as "the folks over at"; null where none does.</summary>
    /// <param name="words">The story's tokens.</param>
    /// <param name="from">Where the sentence begins.</param>
    /// <param name="target">The first token of the outlet or host.</param>
    public static (string Rule, int Start)? Before(TokenWords words, int from, int target)
    {
        for (var end = target; end > Math.Max(from, target - FurthestTarget); end--)
        {
            foreach (var (pattern, text) in Frames)
            {
                for (var start = Math.Max(from, end - LongestFrame); start < end; start++)
                {
                    if (pattern.Match(words, start, end) == end)
                    {
                        return (text, start);
                    }
                }
            }

            if (Ends.Contains(words[end - 1]))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whether a word makes the person behind it one who asks: "host".</summary>
    public static bool IsAsker(string word) => Askers.Contains(word);
}

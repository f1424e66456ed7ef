using System.Collections.Frozen;
using Ondit.Stories;
using Ondit.Tokens;

namespace Ondit.Attributions;

/// <summary>A source as words: its noun with what stands before it, and what follows.</summary>
/// <param name="Words">The story's tokens.</param>
/// <param name="Start">Its first token.</param>
/// <param name="Head">Its head noun, name or pronoun: "source" in "a source close to the pair", "one" in "one of them".</param>
/// <param name="End">The token behind its last.</param>
internal readonly record struct SourcePhrase(TokenWords Words, int Start, int Head, int End)
{
    private static readonly FrozenDictionary<string, string> Classes = WordList
        .Load("Attributions/phrase-words.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>The head in lower case.</summary>
    public string Noun => Words[Head];

    /// <summary>The first word in lower case.</summary>
    public string First => Words[Start];

    /// <summary>The head with what stands before it.</summary>
    public TextSpan Core => Words.Span(Start, Head + 1);

    /// <summary>The first token behind the head.</summary>
    public int Rest => Head + 1;

    /// <summary>Whether a word only points or counts: "another", "two".</summary>
    public static bool IsDeterminer(string word) => Classes.GetValueOrDefault(word) == "determiner";

    /// <summary>Whether a word before the noun says nothing of who it is: "anonymous", "exclusive".</summary>
    public static bool IsPlain(string word) => Classes.GetValueOrDefault(word) is "determiner" or "plain";

    /// <summary>The words of a source's piece; null where it has no word.</summary>
    public static SourcePhrase? Of(TokenWords words, TextSpan span)
    {
        var (start, end) = words.Range(span);
        while (start < end && !words.IsWord(start))
        {
            start++;
        }

        while (end > start && !words.IsWord(end - 1))
        {
            end--;
        }

        if (start == end)
        {
            return null;
        }

        var rest = start + 1;
        while (rest < end && !Opens(words, rest))
        {
            rest++;
        }

        var head = rest - 1;
        while (head > start && (!words.IsWord(head) || words[head] == "'s"))
        {
            head--;
        }

        return new SourcePhrase(words, start, head, end);
    }

    // What ends a noun phrase and opens what describes it; not within a compound ("behind-the-scenes") nor a title ("Up With the Lark").
    private static bool Opens(TokenWords words, int i) =>
        words.IsWord(i)
            ? Classes.GetValueOrDefault(words[i]) == "opener"
                && !words.IsCapital(i)
                && words[i - 1] != "-"
                && words[i + 1] != "-"
                && !(words[i] == "close" && IsDeterminer(words[i - 1]))
            : words[i] is "," or "(" or "–" or "—" or ":"
                || (words[i] == "-" && words.Span(i).Start > words.Span(i - 1).End);
}

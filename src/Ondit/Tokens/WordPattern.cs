using System.Collections.Immutable;

namespace Ondit.Tokens;

/// <summary>
/// Words to look for, as data files write them: <c>a|b</c> is one of several, a last <c>?</c> lets a word be absent,
/// <c>*ed</c> is any word with that end.
/// </summary>
internal sealed class WordPattern
{
    private readonly ImmutableArray<(ImmutableArray<string> Words, bool IsOptional)> elements;

    private WordPattern(ImmutableArray<(ImmutableArray<string> Words, bool IsOptional)> elements) =>
        this.elements = elements;

    public static WordPattern Parse(string pattern) =>
        new([
            .. pattern
                .Split(' ')
                .Select(element =>
                    element.Length > 1 && element[^1] == '?'
                        ? (element[..^1].Split('|').ToImmutableArray(), true)
                        : (element.Split('|').ToImmutableArray(), false)
                ),
        ]);

    /// <summary>The token behind the longest match that begins at a token and ends before another; -1 where there is none.</summary>
    public int Match(TokenWords words, int start, int end) => Match(words, start, end, 0);

    private int Match(TokenWords words, int at, int end, int element)
    {
        if (element == elements.Length)
        {
            return at;
        }

        var (wanted, isOptional) = elements[element];
        var matched = at < end && Is(words[at], wanted) ? Match(words, at + 1, end, element + 1) : -1;
        return matched < 0 && isOptional ? Match(words, at, end, element + 1) : matched;
    }

    private static bool Is(string word, ImmutableArray<string> wanted)
    {
        foreach (var one in wanted)
        {
            if (one[0] == '*' ? word.EndsWith(one[1..], StringComparison.Ordinal) : word == one)
            {
                return true;
            }
        }

        return false;
    }
}

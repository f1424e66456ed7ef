namespace Ondit.Tokens;

/// <summary>Words that an apostrophe cuts short at the head: <c>'em</c>, <c>'n'</c>, <c>’90s</c>, a clitic set off from its word. The list is <c>elisions.tsv</c>.</summary>
internal static class Elisions
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = new HashSet<string>(
        WordList.Load("Tokens/elisions.tsv").Select(row => row[0]),
        StringComparer.OrdinalIgnoreCase
    ).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Length of such a word with its apostrophe at <paramref name="i"/>; 0 where there is none.</summary>
    public static int Length(string text, int i)
    {
        if (text[i] is not ('\'' or '’' or '‘') || (i > 0 && char.IsLetterOrDigit(text[i - 1])))
        {
            return 0;
        }

        var end = i + 1;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        var word = text.AsSpan(i + 1, end - i - 1);
        if (word is "n" or "N" && end < text.Length && text[end] is '\'' or '’')
        {
            return end + 1 - i;
        }

        return IsYear(word) || Words.Contains(word) ? end - i : 0;
    }

    // "'16", "'90s".
    private static bool IsYear(ReadOnlySpan<char> word) =>
        word.Length is 2 or 3
        && char.IsAsciiDigit(word[0])
        && char.IsAsciiDigit(word[1])
        && (word.Length == 2 || word[2] == 's');
}

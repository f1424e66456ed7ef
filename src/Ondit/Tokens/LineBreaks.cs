namespace Ondit.Tokens;

/// <summary>Tells the end of a paragraph from a line that was only wrapped.</summary>
internal static class LineBreaks
{
    /// <summary>Line breaks in a stretch of blanks: a carriage return with its line feed is one, a paragraph separator two.</summary>
    public static int Count(ReadOnlySpan<char> gap)
    {
        var count = 0;
        for (var i = 0; i < gap.Length; i++)
        {
            count += gap[i] switch
            {
                '\n' => i > 0 && gap[i - 1] == '\r' ? 0 : 1,
                '\r' or '\u0085' or '\u2028' => 1,
                '\u2029' => 2,
                _ => 0,
            };
        }

        return count;
    }

    /// <summary>Whether the line break at <paramref name="i"/> was only made to fit the page: one break, no stop before it, lower case after it.</summary>
    public static bool IsWrap(string text, int i)
    {
        var (start, end) = (i, i);
        while (start > 0 && char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return start > 0
            && end < text.Length
            && char.IsLower(text[end])
            && text[start - 1] is not ('.' or '!' or '?' or '…')
            && Count(text.AsSpan(start, end - start)) == 1;
    }

    /// <summary>Whether a line ends with this character.</summary>
    public static bool IsBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';
}

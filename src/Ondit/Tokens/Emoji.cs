using System.Text;

namespace Ondit.Tokens;

/// <summary>Emoji are one sign each to a reader, however many code points make them up.</summary>
internal static class Emoji
{
    /// <summary>
    /// Length of the sign at <paramref name="i"/> with all that belongs to it: skin tones, variation selectors, tags, signs joined
    /// by U+200D, the second letter of a flag.
    /// </summary>
    public static int Length(string text, int i, int end)
    {
        Rune.DecodeFromUtf16(text.AsSpan(i, end - i), out var first, out var length);
        if (IsFlagLetter(first) && i + length < end)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i + length, end - i - length), out var second, out var more);
            return IsFlagLetter(second) ? length + more : length;
        }

        while (i + length < end && TailLength(text.AsSpan(i + length, end - i - length)) is var tail && tail > 0)
        {
            length += tail;
        }

        return length;
    }

    private static bool IsFlagLetter(Rune rune) => rune.Value is >= 0x1F1E6 and <= 0x1F1FF;

    private static int TailLength(ReadOnlySpan<char> rest)
    {
        Rune.DecodeFromUtf16(rest, out var rune, out var length);
        if (rune.Value is 0xFE0F or 0xFE0E or 0x20E3 or (>= 0x1F3FB and <= 0x1F3FF) or (>= 0xE0020 and <= 0xE007F))
        {
            return length;
        }

        if (rune.Value != 0x200D || length == rest.Length)
        {
            return 0;
        }

        Rune.DecodeFromUtf16(rest[length..], out _, out var joined);
        return length + joined;
    }
}

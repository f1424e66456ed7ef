using System.Collections.Immutable;
using System.Globalization;
using Ondit.Stories;

namespace Ondit.App.Commands;

/// <summary>Finds the places of a story that a command line means.</summary>
internal static class PlaceFinder
{
    /// <summary>The code point at an offset, or every place where words stand; line breaks and blanks in them are alike.</summary>
    /// <exception cref="WrongCommandLineException">There is no such place.</exception>
    public static ImmutableArray<TextSpan> Find(string text, string at)
    {
        if (string.IsNullOrWhiteSpace(at))
        {
            throw new WrongCommandLineException("--at needs words of the story, or a number");
        }

        return at.All(char.IsAsciiDigit) ? [AtOffset(text, at)] : AtWords(text, at);
    }

    private static TextSpan AtOffset(string text, string at)
    {
        var points = new CodePoints(text);
        var length = points.FromUtf16(text.Length);
        return int.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var offset) && offset < length
            ? points.ToUtf16(new TextSpan(offset, offset + 1))
            : throw new WrongCommandLineException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"--at {at} lies outside the story, which has {length} code points; the last is {length - 1}"
                )
            );
    }

    private static ImmutableArray<TextSpan> AtWords(string text, string words)
    {
        var wanted = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var found = ImmutableArray.CreateBuilder<TextSpan>();
        for (var i = 0; i < text.Length; i++)
        {
            if (EndOf(text, i, wanted) is { } end)
            {
                found.Add(new TextSpan(i, end));
                i = end - 1;
            }
        }

        return found.Count > 0
            ? found.ToImmutable()
            : throw new WrongCommandLineException($"--at: the story does not hold the words “{words}”");
    }

    private static int? EndOf(string text, int start, string[] wanted)
    {
        var at = start;
        foreach (var (i, word) in wanted.Index())
        {
            var before = at;
            while (i > 0 && at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            if ((i > 0 && at == before) || string.CompareOrdinal(text, at, word, 0, word.Length) != 0)
            {
                return null;
            }

            at += word.Length;
        }

        return at;
    }
}

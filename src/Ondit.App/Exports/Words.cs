using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Ondit.Attributions;
using Ondit.Stories;

namespace Ondit.App.Exports;

/// <summary>The words and figures of an attribution as people read them.</summary>
internal static class Words
{
    /// <summary>What stands between pieces that do not stand together in the text.</summary>
    public const string Gap = " … ";

    /// <summary>Stands where an attribution has no source.</summary>
    public const string Nobody = "nobody named";

    /// <summary>How many attributions there are.</summary>
    public static string Count(int attributions) =>
        attributions switch
        {
            0 => "No attributions found",
            1 => "1 attribution",
            _ => string.Create(CultureInfo.InvariantCulture, $"{attributions} attributions"),
        };

    /// <summary>The words of several pieces, on one line.</summary>
    public static string Of(string text, ImmutableArray<TextSpan> pieces) =>
        string.Join(Gap, pieces.Select(piece => OneLine(piece.In(text))));

    /// <summary>The words cut off at a word after at most so many characters.</summary>
    public static string Short(string words, int longest)
    {
        if (words.Length <= longest)
        {
            return words;
        }

        var cut = words.LastIndexOf(' ', longest - 1);
        var end = cut > longest / 2 ? cut : longest - 1;
        return words[..(char.IsHighSurrogate(words[end - 1]) ? end - 1 : end)] + "…";
    }

    /// <summary>The certainty in per cent; never 100 or 0, for the reader is never certain.</summary>
    public static string Certainty(double score) =>
        string.Create(CultureInfo.InvariantCulture, $"{Math.Clamp(Math.Round(100 * score), 1, 99):0} %");

    public static string Name(Form form) => form.ToString().ToLowerInvariant();

    /// <summary>What a story is called: its headline, or its id where the headline is not known or stands in the text already.</summary>
    public static string Heading(Story story) => (HasOwnTitle(story) ? story.Title : story.Id) ?? "Story";

    /// <summary>Outlet, byline and day, as far as known, and the id where it is not the heading.</summary>
    public static string Origin(Story story) =>
        string.Join(
            " · ",
            new[]
            {
                story.Outlet,
                story.Byline,
                story.Published?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
                HasOwnTitle(story) ? story.Id : null,
            }.OfType<string>()
        );

    private static bool HasOwnTitle(Story story) =>
        story.Title is not null && !story.Text.StartsWith(story.Title, StringComparison.Ordinal);

    private static string OneLine(ReadOnlySpan<char> words)
    {
        var line = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (!char.IsWhiteSpace(c))
            {
                line.Append(c);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString();
    }
}

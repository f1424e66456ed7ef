using System.Collections.Immutable;
using Ondit.Stories;

namespace Ondit.Profiles;

/// <summary>The words of a stretch of text, in small letters, as word lists know them.</summary>
internal static class SpanWords
{
    /// <summary>Runs of letters, with an apostrophe or hyphen within: "co-star", "didn't".</summary>
    public static IEnumerable<string> Of(string text, TextSpan span) =>
        Spans(text, span).Select(word => Word(text, word));

    /// <summary>The same for several pieces.</summary>
    public static IEnumerable<string> Of(string text, ImmutableArray<TextSpan> pieces) =>
        pieces.SelectMany(piece => Of(text, piece));

    /// <summary>One of <see cref="Spans"/> as word lists know it.</summary>
    public static string Word(string text, TextSpan word) =>
        text[word.Start..word.End].Replace('’', '\'').ToLowerInvariant();

    /// <summary>Where the words stand.</summary>
    public static IEnumerable<TextSpan> Spans(string text, TextSpan span)
    {
        var start = -1;
        for (var i = span.Start; i <= span.End; i++)
        {
            if (i < span.End && (char.IsLetterOrDigit(text[i]) || (start >= 0 && IsJoiner(text, i, span.End))))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                yield return new TextSpan(start, i);
                start = -1;
            }
        }
    }

    private static bool IsJoiner(string text, int index, int end) =>
        text[index] is '\'' or '’' or '-' && index + 1 < end && char.IsLetterOrDigit(text[index + 1]);
}

using System.Collections.Immutable;
using Ondit.Stories;

namespace Ondit.Profiles;

/// <summary>Tells how long a reader waits to learn whose word something is.</summary>
internal static class SentenceReader
{
    /// <summary>
    /// What stands of a content in sentences before the first that holds its source or cue. What goes on after them is known to be theirs.
    /// </summary>
    public static ImmutableArray<TextSpan> WordsBefore(Case one)
    {
        if (one.By is null || one.Claim is null)
        {
            return [];
        }

        var text = one.Sourcing.Reading.Story.Text;
        var sentences = one.Sourcing.Reading.Sentences;
        var said = one.By.Source.Concat(one.By.Cue).Min();
        var first = OrderedSpans.FirstEndingAfter(sentences, sentence => sentence, said.Start);
        var told = first < sentences.Length ? sentences[first].Start : said.Start;
        return
        [
            .. one
                .Claim.Span.Where(piece => piece.Start < told)
                .Select(piece => new TextSpan(piece.Start, EndBefore(text, piece, told))),
        ];
    }

    private static int EndBefore(string text, TextSpan piece, int told)
    {
        var end = Math.Min(piece.End, told);
        while (end > piece.Start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }
}

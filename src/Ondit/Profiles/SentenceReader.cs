using System.Collections.Immutable;
using Ondit.Stories;

namespace Ondit.Profiles;

/// <summary>Tells which pieces of a content stand apart from the words that lay them to somebody.</summary>
internal static class SentenceReader
{
    /// <summary>The pieces of a claim that lie in no sentence of its attribution's source or cue.</summary>
    public static ImmutableArray<TextSpan> PiecesApart(Case one)
    {
        if (one.By is null || one.Claim is null)
        {
            return [];
        }

        var sentences = one.Sourcing.Reading.Sentences;
        var said = one.By.Source.Concat(one.By.Cue).ToList();
        return
        [
            .. one.Claim.Span.Where(piece =>
            {
                var first = OrderedSpans.FirstEndingAfter(sentences, sentence => sentence, piece.Start);
                var around = sentences.Skip(first).TakeWhile(sentence => sentence.Start < piece.End).ToList();
                return around.Count > 0 && !around.Exists(sentence => said.Exists(sentence.Overlaps));
            }),
        ];
    }
}

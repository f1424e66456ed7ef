using System.Collections.Immutable;
using Ondit.Stories;

namespace Ondit.Tags;

/// <summary>All pieces of a story.</summary>
/// <param name="Pieces">In text order; they do not overlap.</param>
/// <param name="SentenceStarts">Index of each sentence's first piece, ascending; the first is 0.</param>
public sealed record PieceSequence(ImmutableArray<Piece> Pieces, ImmutableArray<int> SentenceStarts)
{
    /// <summary>The text from one piece to before another.</summary>
    public TextSpan Span(PieceRange range) => new(Pieces[range.Start].Span.Start, Pieces[range.End - 1].Span.End);

    /// <summary>The pieces that share a letter with a stretch of the text; null where none does.</summary>
    public PieceRange? Cover(TextSpan span)
    {
        var first = OrderedSpans.FirstEndingAfter(Pieces, piece => piece.Span, span.Start);
        var end = first;
        while (!span.IsEmpty && end < Pieces.Length && Pieces[end].Span.Start < span.End)
        {
            end++;
        }

        return end > first ? new PieceRange(first, end) : null;
    }
}

using System.Collections.Immutable;
using Ondit.Stories;
using Ondit.Tokens;

namespace Ondit.Tags;

/// <summary>Turns tokens and sentences into what the encoder sees.</summary>
/// <param name="encoder">Knows the vocabulary of the model.</param>
public sealed class PieceReader(WordPieceEncoder encoder)
{
    /// <summary>The pieces of a story, sentence by sentence.</summary>
    /// <param name="text">The story's text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="quotations">Its quotations.</param>
    public PieceSequence Read(
        string text,
        ImmutableArray<TextSpan> tokens,
        ImmutableArray<TextSpan> sentences,
        ImmutableArray<TextSpan> quotations
    )
    {
        var pieces = ImmutableArray.CreateBuilder<Piece>(tokens.Length * 3 / 2);
        var starts = ImmutableArray.CreateBuilder<int>(sentences.Length);
        var quotation = 0;
        var word = default(TextSpan);
        var casing = Casing.None;
        var previousEnd = 0;
        foreach (var sentence in sentences)
        {
            var opensParagraph = pieces.Count == 0 || HasBreak(text, previousEnd, sentence.Start);
            previousEnd = sentence.End;
            var first = pieces.Count;
            foreach (var piece in encoder.Read(text, sentence))
            {
                if (piece.Span.Start >= word.End)
                {
                    word = WordAt(text, piece.Span);
                    casing = CasingOf(word.In(text));
                }

                while (quotation < quotations.Length && quotations[quotation].End <= piece.Span.Start)
                {
                    quotation++;
                }

                var quoted =
                    quotation < quotations.Length ? QuotedIn(text, quotations[quotation], piece.Span) : Quoted.Outside;
                var place =
                    pieces.Count > first ? Place.Within
                    : opensParagraph ? Place.ParagraphStart
                    : Place.SentenceStart;
                pieces.Add(new Piece(piece.Id, piece.Span, casing, quoted, place));
            }

            // A sentence of nothing that the vocabulary knows (a lone control sign) leaves no piece and no start.
            if (pieces.Count > first)
            {
                starts.Add(first);
            }
        }

        return new PieceSequence(pieces.ToImmutable(), starts.ToImmutable());
    }

    private static bool HasBreak(string text, int start, int end) =>
        text.AsSpan(start, end - start).ContainsAny('\n', '\r');

    // The run of letters and digits around a piece, inner apostrophes and hyphens included: "O’Reilly", "A-lister".
    private static TextSpan WordAt(string text, TextSpan piece)
    {
        var start = piece.Start;
        var end = piece.End;
        if (!char.IsLetterOrDigit(text[start]))
        {
            return piece;
        }

        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        while (
            end < text.Length
            && (
                char.IsLetterOrDigit(text[end])
                || (text[end] is '\'' or '’' or '-' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]))
            )
        )
        {
            end++;
        }

        return new TextSpan(start, end);
    }

    private static Casing CasingOf(ReadOnlySpan<char> word)
    {
        int upper = 0,
            lower = 0,
            digits = 0,
            upperAfterFirst = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (char.IsUpper(word[i]))
            {
                upper++;
                upperAfterFirst += i > 0 ? 1 : 0;
            }
            else if (char.IsLetter(word[i]))
            {
                lower++;
            }
            else if (char.IsDigit(word[i]))
            {
                digits++;
            }
        }

        return (upper, lower, digits) switch
        {
            (0, 0, 0) => Casing.Mark,
            (0, 0, _) => Casing.Number,
            (0, _, _) => Casing.Lower,
            _ when char.IsUpper(word[0]) && upperAfterFirst == 0 => Casing.Title,
            (_, 0, _) => Casing.Upper,
            _ => Casing.Mixed,
        };
    }

    private static Quoted QuotedIn(string text, TextSpan quotation, TextSpan piece)
    {
        if (piece.Start < quotation.Start)
        {
            return Quoted.Outside;
        }

        if (piece.Start == quotation.Start)
        {
            return Quoted.Opening;
        }

        // A paragraph may end without the closing mark, so that the last piece is a word.
        return piece.End == quotation.End && text[piece.Start] is '”' or '’' or '"' or '\'' or '»'
            ? Quoted.Closing
            : Quoted.Inside;
    }
}

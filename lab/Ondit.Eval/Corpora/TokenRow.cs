using System.Collections.Immutable;

namespace Ondit.Eval.Corpora;

/// <summary>The words and sentences of a text of OntoGUM's shape.</summary>
internal sealed record TokenRow(string Genre, ImmutableArray<PointSpan> Tokens, ImmutableArray<PointSpan> Sentences)
{
    public static TokenRow Parse(Field row, TextFrame frame)
    {
        var tokens = row.Spans("tokens", frame);
        return new TokenRow(
            row.Words("genre") ?? "no genre",
            tokens,
            [.. row["sentences"].Items().Select(sentence => Cover(sentence, tokens))]
        );
    }

    /// <summary>The stretch of text from the first token to the one before the last, given as <c>[first, last + 1, …]</c>.</summary>
    public static PointSpan Cover(Field range, ImmutableArray<PointSpan> tokens)
    {
        var ends = range.Items();
        if (ends.Length < 2)
        {
            throw new FieldException(range.Path, "a run of tokens has two numbers");
        }

        var (first, end) = (ends[0].Int32(), ends[1].Int32());
        return 0 <= first && first < end && end <= tokens.Length
            ? new PointSpan(tokens[first].Start, tokens[end - 1].End)
            : throw new FieldException(range.Path, $"[{first}, {end}) is no run of {tokens.Length} tokens");
    }
}

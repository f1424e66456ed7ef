using System.Collections.Immutable;
using Ondit.Stories;

namespace Ondit.Tokens;

/// <summary>A text's tokens to look at one by one: what rules over words need.</summary>
internal sealed class TokenWords
{
    private readonly ImmutableArray<TextSpan> tokens;
    private readonly ImmutableArray<string> lower;

    public TokenWords(string text, ImmutableArray<TextSpan> tokens)
    {
        Text = text;
        this.tokens = tokens;
        lower = [.. tokens.Select(token => token.In(text).ToString().Replace('’', '\'').ToLowerInvariant())];
    }

    public string Text { get; }

    public int Count => tokens.Length;

    /// <summary>The token in lower case, its apostrophes straight; empty outside the text.</summary>
    public string this[int i] => i >= 0 && i < Count ? lower[i] : "";

    public TextSpan Span(int i) => tokens[i];

    /// <summary>From the first of some tokens to the last.</summary>
    /// <param name="start">The first token.</param>
    /// <param name="end">The token behind the last.</param>
    public TextSpan Span(int start, int end) => new(tokens[start].Start, tokens[end - 1].End);

    public bool IsCapital(int i) => i >= 0 && i < Count && char.IsUpper(Text[tokens[i].Start]);

    public bool IsWord(int i) => i >= 0 && i < Count && char.IsLetterOrDigit(Text[tokens[i].Start]);

    public bool IsQuotationMark(int i) => this[i] is "\"" or "“" or "”" or "'" or "''" or "``" or "‘" or "«" or "»";

    /// <summary>The first token that ends after a position.</summary>
    public int At(int position) => OrderedSpans.FirstEndingAfter(tokens, token => token, position);

    /// <summary>The tokens that share letters with a span, from the first to behind the last.</summary>
    public (int Start, int End) Range(TextSpan span)
    {
        var start = At(span.Start);
        var end = start;
        while (end < Count && tokens[end].Start < span.End)
        {
            end++;
        }

        return (start, end);
    }
}

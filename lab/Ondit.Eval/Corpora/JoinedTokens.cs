using System.Collections.Immutable;
using System.Text;

namespace Ondit.Eval.Corpora;

/// <summary>A text made of the tokens of a corpus that does not keep how they were spaced.</summary>
internal sealed record JoinedTokens(string Text, ImmutableArray<PointSpan> Spans)
{
    private const string Closing = ",.;:!?)]}%…”";
    private const string Opening = "([{$£€#“";

    /// <summary>Joins the tokens.</summary>
    /// <param name="tokens">In order.</param>
    /// <param name="closeUp">
    /// Whether punctuation and contractions are closed up as in print; "-" and single quotation marks stay apart, since either way may be
    /// meant. Otherwise a blank stands between any two.
    /// </param>
    public static JoinedTokens Join(ImmutableArray<string> tokens, bool closeUp)
    {
        var text = new StringBuilder();
        var spans = ImmutableArray.CreateBuilder<PointSpan>(tokens.Length);
        var length = 0;
        var isQuoting = false;
        for (var i = 0; i < tokens.Length; i++)
        {
            var isMark = tokens[i] is "\"";
            if (i > 0 && !(closeUp && (IsClosed(tokens[i - 1], tokens[i]) || IsQuoteEdge(i, isMark))))
            {
                text.Append(' ');
                length++;
            }

            text.Append(tokens[i]);
            spans.Add(new PointSpan(length, length += tokens[i].EnumerateRunes().Count()));
            isQuoting ^= isMark;
        }

        return new JoinedTokens(text.ToString(), spans.ToImmutable());

        // The mark that opens joins what follows, the one that closes what is before it.
        bool IsQuoteEdge(int i, bool isMark) => isMark ? isQuoting : isQuoting && tokens[i - 1] is "\"";
    }

    private static bool IsClosed(string left, string right) =>
        right.All(c => Closing.Contains(c, StringComparison.Ordinal))
        || right.Equals("n't", StringComparison.OrdinalIgnoreCase)
        || right.Equals("n’t", StringComparison.OrdinalIgnoreCase)
        || (right.Length > 1 && right[0] is '\'' or '’' && char.IsLetter(right[1]))
        || (left.Length == 1 && Opening.Contains(left[0], StringComparison.Ordinal));
}

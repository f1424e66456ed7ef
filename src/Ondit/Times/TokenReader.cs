using System.Collections.Immutable;
using Ondit.Stories;

namespace Ondit.Times;

/// <summary>Looks a story's tokens up in the lexicon; a token such as "mid-2011" becomes the three that it is made of.</summary>
internal static class TokenReader
{
    private const int PrefixLength = 3;

    /// <summary>The tokens of one sentence, from the token at <paramref name="next"/> on; it moves behind the sentence.</summary>
    public static void Read(
        string text,
        ImmutableArray<TextSpan> tokens,
        ref int next,
        TextSpan sentence,
        TimeLexicon lexicon,
        List<TimeToken> found
    )
    {
        found.Clear();
        for (; next < tokens.Length && tokens[next].Start < sentence.End; next++)
        {
            var token = tokens[next];
            var words = token.In(text);
            if (words.IsEmpty)
            {
                continue;
            }

            if (words.Length > PrefixLength + 1 && IsHyphenAt(words, PrefixLength) && IsMid(words))
            {
                Add(new TextSpan(token.Start, token.Start + PrefixLength));
                Add(new TextSpan(token.Start + PrefixLength, token.Start + PrefixLength + 1));
                Add(new TextSpan(token.Start + PrefixLength + 1, token.End));
            }
            else
            {
                Add(token);
            }
        }

        void Add(TextSpan span)
        {
            var words = span.In(text);
            found.Add(new TimeToken(span, lexicon.Find(words), char.IsUpper(words[0])));
        }
    }

    private static bool IsHyphenAt(ReadOnlySpan<char> words, int i) => words[i] is '-' or '‐' or '‑';

    private static bool IsMid(ReadOnlySpan<char> words) =>
        words[..PrefixLength].Equals("mid", StringComparison.OrdinalIgnoreCase);
}

using System.Collections.Immutable;
using Ondit.Stories;
using Ondit.Tokens;

namespace Ondit.Claims;

/// <summary>Words that make of a content a judgement: "a disgrace", "the best".</summary>
internal sealed class OpinionWords(TokenWords words)
{
    private static readonly ImmutableArray<(WordPattern Pattern, string Words)> Judgements =
    [
        .. WordList.Load("Claims/opinions.tsv").Select(row => (WordPattern.Parse(row[0]), row[0])),
    ];

    /// <summary>The first judgement in some words, and the line that found it.</summary>
    public (TextSpan Span, string Rule)? Find(ImmutableArray<TextSpan> content)
    {
        foreach (var piece in content)
        {
            var (start, end) = words.Range(piece);
            for (var i = start; i < end; i++)
            {
                foreach (var (pattern, text) in Judgements)
                {
                    if (pattern.Match(words, i, end) is >= 0 and var matched)
                    {
                        return (words.Span(i, matched), $"opinions.tsv: {text}");
                    }
                }
            }
        }

        return null;
    }
}

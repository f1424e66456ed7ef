using System.Collections.Immutable;
using Ondit.Eval.Corpora;
using Ondit.Stories;
using Ondit.Tokens;

namespace Ondit.Eval.Metrics;

/// <summary>Scores the shipped tokenizer and sentence splitter by exact spans, overall and by genre.</summary>
internal sealed class TokenScorer
{
    private readonly SortedDictionary<string, TokenFigures> genres = new(StringComparer.Ordinal);

    public IEnumerable<TokenFigures> Genres => genres.Values;

    public TokenFigures All =>
        genres.Values.Aggregate(
            new TokenFigures("all", 0, default, default),
            (sum, genre) => sum.Plus(genre.Texts, genre.Tokens, genre.Sentences)
        );

    public void Add(string text, TokenRow gold)
    {
        var tokens = Tokenizer.Read(text);
        Add(gold, InPoints(text, tokens), InPoints(text, SentenceSplitter.Read(text, tokens)));
    }

    /// <summary>Adds what some other tokenizer found.</summary>
    public void Add(TokenRow gold, IReadOnlySet<PointSpan> tokens, IReadOnlySet<PointSpan> sentences)
    {
        var figures = genres.GetValueOrDefault(gold.Genre) ?? new TokenFigures(gold.Genre, 0, default, default);
        genres[gold.Genre] = figures.Plus(
            1,
            Tally.Of(gold.Tokens.ToHashSet(), tokens),
            Tally.Of(gold.Sentences.ToHashSet(), sentences)
        );
    }

    private static HashSet<PointSpan> InPoints(string text, ImmutableArray<TextSpan> spans)
    {
        var points = new CodePoints(text);
        return [.. spans.Select(points.FromUtf16).Select(span => new PointSpan(span.Start, span.End))];
    }
}

/// <summary>The figures of the texts of one genre.</summary>
internal sealed record TokenFigures(string Genre, int Texts, Tally Tokens, Tally Sentences)
{
    public TokenFigures Plus(int texts, Tally tokens, Tally sentences) =>
        this with
        {
            Texts = Texts + texts,
            Tokens = Tokens + tokens,
            Sentences = Sentences + sentences,
        };
}

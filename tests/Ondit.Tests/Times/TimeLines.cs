using System.Collections.Immutable;
using System.Globalization;
using Ondit.Times;
using Ondit.Tokens;

namespace Ondit.Tests.Times;

/// <summary>Reads the times of a text and writes them for people: <c>August = DATE 2020-08</c>.</summary>
public static class TimeLines
{
    private const string Head = "date ";
    private const string Format = "yyyy-MM-dd";

    private static readonly TimeReader Reader = new();

    /// <summary>One line an expression. A text may open with <c>date YYYY-MM-DD</c> and a line break, as text files of stories do.</summary>
    public static string Of(string text)
    {
        DateOnly? published = null;
        if (text.StartsWith(Head, StringComparison.Ordinal))
        {
            var end = text.IndexOf('\n', StringComparison.Ordinal);
            published = DateOnly.ParseExact(text[Head.Length..end], Format, CultureInfo.InvariantCulture);
            text = text[(end + 1)..];
        }

        return string.Join(
            '\n',
            Read(text, published)
                .Select(time =>
                    $"{Escapes.Write(time.Span.In(text).ToString())} = {time.Type.ToString().ToUpperInvariant()} {time.Value}"
                )
        );
    }

    /// <summary>The values alone, as <c>rules.tsv</c> lists them.</summary>
    public static string Values(string text, string published) =>
        Read(text, published == "-" ? null : DateOnly.ParseExact(published, Format, CultureInfo.InvariantCulture))
            is { Length: > 0 } times
            ? string.Join("; ", times.Select(time => time.Value))
            : "-";

    /// <summary>Tokens, sentences, times.</summary>
    public static ImmutableArray<TimeExpression> Read(string text, DateOnly? published)
    {
        var tokens = Tokenizer.Read(text);
        return Reader.Read(text, tokens, SentenceSplitter.Read(text, tokens), published);
    }
}

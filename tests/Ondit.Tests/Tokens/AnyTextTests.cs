using System.Buffers;
using System.Diagnostics;
using CsCheck;
using Ondit.Stories;
using Ondit.Tokens;
using Shouldly;

namespace Ondit.Tests.Tokens;

/// <summary>What holds for every text, however broken.</summary>
public sealed class AnyTextTests
{
    private static readonly SearchValues<char> Blanks = SearchValues.Create([
        .. Enumerable.Range(0, char.MaxValue).Select(c => (char)c).Where(char.IsWhiteSpace),
    ]);

    [Fact]
    public void Every_character_that_is_no_blank_lies_in_exactly_one_token() =>
        AnyText.Any.Sample(CheckTokens, iter: 1_000);

    [Fact]
    public void Sentences_follow_each_other_and_leave_no_token_out() => AnyText.Any.Sample(CheckSentences, iter: 1_000);

    [Fact]
    public void Quotations_lie_in_the_text_in_order_and_do_not_overlap() =>
        AnyText.Any.Sample(text => CheckOrder(text, QuotationReader.Read(text)), iter: 1_000);

    [Fact]
    public void Word_pieces_lie_in_the_text_in_order() => AnyText.Any.Sample(CheckPieces, iter: 1_000);

    [Theory]
    [MemberData(nameof(AnyText.Huge), MemberType = typeof(AnyText), DisableDiscoveryEnumeration = true)]
    public void A_text_of_100_000_characters_of_one_kind_is_read_in_seconds(string kind, string text)
    {
        var clock = Stopwatch.StartNew();
        var tokens = Tokenizer.Read(text);
        SentenceSplitter.Read(text, tokens);
        QuotationReader.Read(text);
        Vocabulary.Encoder.Read(text, new TextSpan(0, text.Length));
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20), kind);
        CheckTokens(text);
        CheckSentences(text);
        CheckOrder(text, QuotationReader.Read(text));
        CheckPieces(text);
    }

    private static void CheckTokens(string text)
    {
        var tokens = Tokenizer.Read(text);
        CheckOrder(text, tokens);
        var end = 0;
        foreach (var token in tokens)
        {
            Check(IsBlank(text, end, token.Start), token, "something was left out before it");
            Check(!token.In(text).ContainsAny(Blanks), token, "a blank lies in it");
            end = token.End;
        }

        Check(IsBlank(text, end, text.Length), new TextSpan(end, text.Length), "it was left out");
    }

    private static void CheckSentences(string text)
    {
        var tokens = Tokenizer.Read(text);
        var next = 0;
        foreach (var sentence in SentenceSplitter.Read(text, tokens))
        {
            Check(next < tokens.Length && tokens[next].Start == sentence.Start, sentence, "it begins with no token");
            while (next < tokens.Length && tokens[next].End <= sentence.End)
            {
                next++;
            }

            Check(tokens[next - 1].End == sentence.End, sentence, "it ends with no token");
        }

        next.ShouldBe(tokens.Length);
    }

    private static void CheckPieces(string text)
    {
        var pieces = Vocabulary.Encoder.Read(text, new TextSpan(0, text.Length));
        pieces.Where(piece => piece.Id < 0 || piece.Id >= Vocabulary.Encoder.Count).ShouldBeEmpty();
        CheckOrder(text, pieces.Select(piece => piece.Span));
    }

    private static void CheckOrder(string text, IEnumerable<TextSpan> spans)
    {
        var end = 0;
        foreach (var span in spans)
        {
            Check(!span.IsEmpty && span.Start >= end && span.End <= text.Length, span, "it is empty or out of order");
            end = span.End;
        }
    }

    // Assertion libraries take longer over 100,000 spans than the reader does.
    private static void Check(bool holds, TextSpan span, string problem)
    {
        if (!holds)
        {
            Assert.Fail($"{span}: {problem}");
        }
    }

    private static bool IsBlank(string text, int start, int end) => text.AsSpan(start, end - start).IsWhiteSpace();
}

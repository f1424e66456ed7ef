using CsCheck;
using Ondit.Stories;
using Ondit.Tags;
using Ondit.Tests.Tokens;
using Ondit.Tokens;
using Shouldly;

namespace Ondit.Tests.Tags;

public sealed class PieceReaderTests
{
    [Fact]
    public void Every_piece_lies_in_a_sentence_and_starts_are_marked_for_any_text() =>
        AnyText.Any.Sample(
            text =>
            {
                var story = Read(text);
                story.SentenceStarts.ShouldBeInOrder();
                story.SentenceStarts.FirstOrDefault().ShouldBe(0);
                for (var i = 0; i < story.Pieces.Length; i++)
                {
                    (story.Pieces[i].Place != Place.Within).ShouldBe(story.SentenceStarts.Contains(i));
                }
            },
            iter: 300
        );

    [Fact]
    public void A_stretch_is_covered_by_just_the_pieces_that_share_a_letter_with_it() =>
        AnyText.Any.Sample(
            text =>
            {
                var story = Read(text);
                var span = new TextSpan(text.Length / 3, text.Length / 2);
                var expected = Enumerable
                    .Range(0, story.Pieces.Length)
                    .Where(i => !span.IsEmpty && story.Pieces[i].Span.Overlaps(span))
                    .ToList();
                var cover = story.Cover(span);
                (cover is null).ShouldBe(expected.Count == 0);
                if (cover is { } range)
                {
                    Enumerable.Range(range.Start, range.Length).ShouldBe(expected);
                }
            },
            iter: 300
        );

    [Theory]
    [InlineData("2020", Casing.Number)]
    [InlineData("“", Casing.Mark)]
    [InlineData("film", Casing.Lower)]
    [InlineData("Cruise", Casing.Title)]
    [InlineData("A", Casing.Title)]
    [InlineData("TMZ", Casing.Upper)]
    [InlineData("McKenzie", Casing.Mixed)]
    [InlineData("iPhone", Casing.Mixed)]
    public void The_whole_word_gives_the_casing_of_each_piece(string word, Casing casing) =>
        Read(word).Pieces.ShouldAllBe(piece => piece.Casing == casing);

    [Fact]
    public void Marks_that_open_and_close_a_quotation_are_told_apart() =>
        Read("he “is” in")
            .Pieces.Select(piece => piece.Quoted)
            .ShouldBe([
                Quoted.Outside,
                Quoted.Outside,
                Quoted.Opening,
                Quoted.Inside,
                Quoted.Inside,
                Quoted.Closing,
                Quoted.Outside,
                Quoted.Outside,
            ]);

    [Fact]
    public void A_sentence_after_a_line_break_starts_a_paragraph() =>
        Read("a. B.\nC.")
            .Pieces.Select(piece => piece.Place)
            .Where(place => place != Place.Within)
            .ShouldBe([Place.ParagraphStart, Place.SentenceStart, Place.ParagraphStart]);

    private static PieceSequence Read(string text)
    {
        var tokens = Tokenizer.Read(text);
        return new PieceReader(Vocabulary.Encoder).Read(
            text,
            tokens,
            SentenceSplitter.Read(text, tokens),
            QuotationReader.Read(text)
        );
    }
}

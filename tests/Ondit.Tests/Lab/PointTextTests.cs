using Ondit.Eval.Corpora;
using Shouldly;

namespace Ondit.Tests.Lab;

public sealed class PointTextTests
{
    [Fact]
    public void An_emoji_counts_as_one() => new PointText("😂 a").Length.ShouldBe(3);

    [Theory]
    [InlineData(" “No.” ", 1, 6)]
    [InlineData("he said . ", 0, 7)]
    [InlineData(".a", 0, 2)]
    [InlineData("..", 0, 0)]
    public void White_space_is_trimmed_at_both_edges_and_full_stops_at_the_end(string text, int start, int end) =>
        new PointText(text).Trim(new PointSpan(0, text.Length)).ShouldBe(new PointSpan(start, end));

    [Fact]
    public void Words_are_joined_by_apostrophe_and_hyphen_between_letters_or_digits()
    {
        const string text = "co-star’s “9/11” -x- a_b 2½ don't";
        new PointText(text)
            .Words()
            .Select(word => text[word.Start..word.End])
            .ShouldBe(["co-star’s", "9", "11", "x", "a_b", "2½", "don't"]);
    }
}

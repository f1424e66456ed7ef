using System.Text;
using CsCheck;
using Ondit.Stories;
using Shouldly;

namespace Ondit.Tests.Stories;

public sealed class CodePointsTests
{
    [Fact]
    public void Counting_there_and_back_gives_the_same_index_outside_pairs() =>
        AnyText.Any.Sample(text =>
        {
            var points = new CodePoints(text);
            for (var i = 0; i <= text.Length; i++)
            {
                var inPair = i > 0 && i < text.Length && char.IsSurrogatePair(text[i - 1], text[i]);
                points.ToUtf16(points.FromUtf16(i)).ShouldBe(inPair ? i + 1 : i);
            }
        });

    [Fact]
    public void As_many_are_counted_as_dot_net_counts_runes() =>
        AnyText.Any.Sample(text => new CodePoints(text).FromUtf16(text.Length).ShouldBe(text.EnumerateRunes().Count()));

    [Fact]
    public void An_emoji_is_one_code_point_of_two_units()
    {
        var points = new CodePoints("a😂b");
        points.FromUtf16(new TextSpan(1, 3)).ShouldBe(new TextSpan(1, 2));
        points.ToUtf16(new TextSpan(2, 3)).ShouldBe(new TextSpan(3, 4));
        Encoding.UTF32.GetByteCount("a😂b").ShouldBe(4 * points.FromUtf16(4));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void More_code_points_than_the_text_has_are_refused(int count) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new CodePoints("a😂b").ToUtf16(count));
}

using Ondit.App.Commands;
using Ondit.Stories;
using Shouldly;

namespace Ondit.Tests.App.Commands;

public sealed class PlaceFinderTests
{
    private const string Text = "🎬 She said so.\n\nHe said  so too.";

    [Fact]
    public void Words_are_found_wherever_they_stand_and_blanks_are_alike() =>
        PlaceFinder.Find(Text, "said so").Select(span => span.In(Text).ToString()).ShouldBe(["said so", "said  so"]);

    [Fact]
    public void A_number_counts_code_points() => PlaceFinder.Find(Text, "2").ShouldBe([new TextSpan(3, 4)]);

    [Theory]
    [InlineData("said no", "does not hold the words “said no”")]
    [InlineData("32", "which has 32 code points; the last is 31")]
    [InlineData("99999999999999999999", "lies outside the story")]
    [InlineData(" ", "needs words")]
    public void What_is_not_there_is_named(string at, string message) =>
        Should.Throw<WrongCommandLineException>(() => PlaceFinder.Find(Text, at)).Message.ShouldContain(message);
}

using CsCheck;
using Shouldly;

namespace Ondit.Tests.Times;

public sealed class TimeReaderTests
{
    // A Wednesday.
    private const string Head = "date 2020-10-28\n";

    [Theory]
    [InlineData("She may leave him.")]
    [InlineData("May I ask why?")]
    [InlineData("They march on.")]
    [InlineData("Theresa May said no.")]
    [InlineData("The sun sat low.")]
    [InlineData("It was her second film.")]
    [InlineData("It made 1,000 people happy.")]
    [InlineData("It drew 2,000 fans and 2000 people.")]
    [InlineData("It cost $1999 to make.")]
    [InlineData("He starred in “The 40-Year-Old Virgin” with her.")]
    [InlineData("He sang “Last Christmas” with her.")]
    [InlineData("He was on Saturday Night Live with her.")]
    [InlineData("He played in Friday Night Lights with her.")]
    [InlineData("The Daily Mail asked him.")]
    [InlineData("She got a call from Mr. August.")]
    public void What_only_looks_like_a_time_is_none(string text) => TimeLines.Of(Head + text).ShouldBe("");

    [Theory]
    [InlineData("She said on Monday that she left.", "Monday = DATE 2020-10-26")]
    [InlineData("She said she will leave on Monday.", "Monday = DATE 2020-11-02")]
    [InlineData("It was released on Wednesday.", "Wednesday = DATE 2020-10-28")]
    [InlineData("It opened in December.", "December = DATE 2019-12")]
    [InlineData("It will open in December.", "December = DATE 2020-12")]
    [InlineData("It is to be released in March.", "March = DATE 2021-03")]
    public void Verbs_say_which_way_a_name_without_a_year_points(string text, string expected) =>
        TimeLines.Of(Head + text).ShouldBe(expected);

    [Theory]
    [InlineData("They met on Tuesday.", "Tuesday = DATE XXXX-WXX-2")]
    [InlineData("It resumed in August.", "August = DATE XXXX-08")]
    [InlineData("It opened on June 18.", "June 18 = DATE XXXX-06-18")]
    [InlineData("They met yesterday.", "yesterday = DATE XXXX-XX-XX")]
    [InlineData("They met last week.", "last week = DATE XXXX-WXX")]
    [InlineData("They met last year.", "last year = DATE XXXX")]
    [InlineData("They met last summer.", "last summer = DATE XXXX-SU")]
    [InlineData("They met two months ago.", "two months ago = DATE XXXX-XX")]
    [InlineData("They are now in Italy.", "now = DATE PRESENT_REF")]
    [InlineData("They met last Saturday night.", "last Saturday night = TIME XXXX-WXX-6TNI")]
    [InlineData("They wed at Christmas.", "Christmas = DATE XXXX-12-25")]
    [InlineData("They met on June 18, 2019.", "June 18, 2019 = DATE 2019-06-18")]
    public void Where_the_day_of_the_story_is_unknown_what_needs_it_stays_open(string text, string expected) =>
        TimeLines.Of(text).ShouldBe(expected);

    [Fact]
    public void A_date_goes_from_one_sentence_to_the_next() =>
        TimeLines
            .Of(Head + "He left on June 18, 2019. Two days later she left. The following year they met.")
            .ShouldBe(
                "June 18, 2019 = DATE 2019-06-18\nTwo days later = DATE 2019-06-20\nThe following year = DATE 2020"
            );

    [Fact]
    public void A_day_that_no_month_has_is_no_date() =>
        TimeLines.Of(Head + "It was on 2019-02-30.").ShouldNotContain("2019-02-30 =");

    [Theory]
    [InlineData(1)]
    [InlineData(9999)]
    public void A_story_of_a_year_that_cannot_be_has_no_day(int year) =>
        TimeLines.Read("They met yesterday, 1200 years ago.", new DateOnly(year, 1, 1))[0].Value.ShouldBe("XXXX-XX-XX");

    [Fact]
    public void Any_text_gives_spans_in_order_and_in_the_text() =>
        Gen.Select(
                AnyText.Any,
                Gen.Int[0, Scraps.Length - 1].Select(i => Scraps[i]).Array[0, 30],
                Gen.Int[1, 3_000_000]
            )
            .Sample(
                (text, scraps, day) =>
                {
                    Check(text + string.Join(' ', scraps), DateOnly.FromDayNumber(day));
                    Check(string.Concat(scraps) + text, null);
                }
            );

    [Theory]
    [MemberData(nameof(AnyText.Huge), MemberType = typeof(AnyText))]
    public void A_huge_text_is_read(string name, string text) => Check(text, new DateOnly(2020, 11, 1), name);

    // Words of time in any order.
    private static readonly string[] Scraps =
    [
        "31",
        "February",
        "9999",
        "2100",
        "1400",
        "the",
        "last",
        "next",
        "Friday",
        "night",
        "two",
        "hundred",
        "million",
        "and",
        "a",
        "half",
        "years",
        "ago",
        "decades",
        "centuries",
        "later",
        "from",
        "now",
        "of",
        "-",
        ",",
        "2008",
        "'82",
        "80s",
        "24:59",
        "7/8/07",
        "p.m.",
        "UTC",
        "30",
        "thirty",
        "1.5",
        "99999999",
        "early",
        "mid-",
        "quarter",
        "first",
        "every",
        "Easter",
        "Christmas",
        "winter",
        "that",
        "day",
        "2.3m",
    ];

    private static void Check(string text, DateOnly? published, string name = "")
    {
        var end = 0;
        foreach (var time in TimeLines.Read(text, published))
        {
            time.Span.Start.ShouldBeGreaterThanOrEqualTo(end, name);
            time.Span.End.ShouldBeGreaterThan(time.Span.Start);
            time.Span.End.ShouldBeLessThanOrEqualTo(text.Length);
            time.Value.ShouldNotBeNullOrEmpty();
            end = time.Span.End;
        }
    }
}

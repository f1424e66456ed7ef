using System.Collections.Frozen;
using System.Globalization;
using NodaTime;

namespace Ondit.Times;

/// <summary>The calculations that <c>rules.tsv</c> may name, each with the arguments that it takes.</summary>
internal static class Calculations
{
    private const string PastReference = "PAST_REF";
    private const string FutureReference = "FUTURE_REF";

    /// <summary>By the name that the rules use.</summary>
    public static readonly FrozenDictionary<string, Calculation> ByName = new Dictionary<string, Calculation>(
        StringComparer.Ordinal
    )
    {
        // year month day: the day, if the month has it.
        ["date"] = (given, _) => Whole(given[0], given[1], given[2]),

        // month [years from now]: the nearest such month.
        ["month"] = (given, context) => DayNames.Month(int.Parse(given[0], Invariant), Offset(given, 1), context),

        // month day: the nearest such day.
        ["monthday"] = (given, context) =>
            DayNames.MonthDay(int.Parse(given[0], Invariant), int.Parse(given[1], Invariant), context),

        // weekday [weeks from now].
        ["weekday"] = (given, context) => DayNames.Weekday(int.Parse(given[0], Invariant), Offset(given, 1), context),

        // weekday count: before (-1) or after (1) the date last mentioned.
        ["weekdayfrom"] = (given, context) =>
            DayNames.Weekday(
                int.Parse(given[0], Invariant),
                int.Parse(given[1], Invariant),
                context with
                {
                    Published = context.Mentioned ?? context.Published,
                }
            ),

        // count unit: from the story's day.
        ["shift"] = (given, context) => Shift(context.Published, given[0], given[1]),

        // count unit: from the date last mentioned.
        ["later"] = (given, context) => Shift(context.Mentioned ?? context.Published, given[0], given[1]),

        // unit: the day, month or year last mentioned.
        ["same"] = (given, context) =>
            Shift((given[0] == "D" ? context.MentionedDay : context.Mentioned) ?? context.Published, "0", given[0]),

        // The day to which a time of the clock belongs.
        ["clockday"] = (_, context) => Units.Write(context.SentenceDay ?? context.Published, "D"),

        // Now: the story's day.
        ["now"] = (_, context) => context.Published is null ? "PRESENT_REF" : Units.Write(context.Published, "D"),

        // season [years from now].
        ["season"] = (given, context) => Seasons.Nearest(given[0], Offset(given, 1), context),

        // quarter of a year: the nearest.
        ["quarter"] = (given, context) => Seasons.Quarter(int.Parse(given[0], Invariant), context),

        // name [year].
        ["holiday"] = (given, context) =>
            given is [_, { Length: > 0 } year]
                ? Holidays.In(given[0], int.Parse(year, Invariant))
                : Holidays.Nearest(given[0], context),

        // count unit.
        ["duration"] = (given, _) => Units.Duration(given[0], given[1]),

        // clock [half or part of the day, or none].
        ["clock"] = (given, _) => Clock(given[0], given.Length > 1 ? given[1] : ""),

        // ordinal: 20th gives 19.
        ["century"] = (given, _) => (int.Parse(given[0], Invariant) - 1).ToString("00", Invariant),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static CultureInfo Invariant => CultureInfo.InvariantCulture;

    private static int? Offset(string[] given, int i) => given.Length > i ? int.Parse(given[i], Invariant) : null;

    private static string? Whole(string year, string month, string day)
    {
        var (y, m, d) = (int.Parse(year, Invariant), int.Parse(month, Invariant), int.Parse(day, Invariant));
        return DayNames.IsDay(y, m, d) ? Units.Write(new LocalDate(y, m, d), "D") : null;
    }

    private static string Shift(LocalDate? from, string count, string unit)
    {
        var isBack = count[0] == '-';
        if (count[^1] == 'X')
        {
            return isBack ? PastReference : FutureReference;
        }

        return decimal.TryParse(count, NumberStyles.Number, Invariant, out var number)
            && Math.Abs(number) <= Units.MostShift
                ? Units.Write(Units.Shift(from, number, unit), unit)
            : isBack ? PastReference
            : FutureReference;
    }

    private static string? Clock(string clock, string half)
    {
        var colon = clock.IndexOf(':', StringComparison.Ordinal);
        var hour = int.Parse(colon < 0 ? clock : clock[..colon], Invariant);
        var minute = colon < 0 ? 0 : int.Parse(clock[(colon + 1)..], Invariant);
        return half.Length == 0 || hour > 12
            ? $"{hour:00}:{minute:00}"
            : NumeralReader.Clock(hour, minute, half is "PM" or "AF" or "EV" or "NI");
    }
}

using NodaTime;

namespace Ondit.Times;

/// <summary>Finds the day or month that a name without a year means, seen from the story's day.</summary>
internal static class DayNames
{
    // How much nearer a date on the wrong side of the story must be to be meant all the same: verbs tell the time of what is told, and the
    // date may belong to something else ("a June 3 hearing has been set").
    private const int AgainstVerb = 4;
    private const double PastFirst = 1.2;

    /// <summary>Whether the calendar has such a day.</summary>
    public static bool IsDay(int year, int month, int day) =>
        year is > 0 and < 9999
        && month is >= 1 and <= 12
        && day >= 1
        && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);

    /// <summary>The month as YYYY-MM.</summary>
    /// <param name="month">1 to 12.</param>
    /// <param name="years">-1 for the last such month, 0 for that of this year, 1 for the next; null leaves it to the verbs.</param>
    /// <param name="context">The story's day and the verbs.</param>
    public static string Month(int month, int? years, TimeContext context)
    {
        if (context.Published is not { } today)
        {
            return $"XXXX-{month:00}";
        }

        var year = years switch
        {
            0 => today.Year,
            < 0 => month < today.Month ? today.Year : today.Year - 1,
            > 0 => month > today.Month ? today.Year : today.Year + 1,
            null when context.Direction == Direction.Future => month >= today.Month ? today.Year : today.Year + 1,
            null when context.Direction == Direction.Unknown && IsNearerAhead(month, today.Month) => month
            >= today.Month
                ? today.Year
                : today.Year + 1,
            _ => month <= today.Month ? today.Year : today.Year - 1,
        };
        return $"{year:0000}-{month:00}";
    }

    private static bool IsNearerAhead(int month, int from) => (month - from + 12) % 12 <= (from - month + 12) % 12;

    /// <summary>The day as YYYY-MM-DD; null where the month has no such day.</summary>
    public static string? MonthDay(int month, int day, TimeContext context)
    {
        if (!IsDay(2000, month, day))
        {
            return null;
        }

        return context.Published is { } today
            ? Units.Write(
                Nearest(
                    today,
                    context.Direction,
                    year => IsDay(year, month, day) ? new LocalDate(year, month, day) : null
                ),
                "D"
            )
            : $"XXXX-{month:00}-{day:00}";
    }

    /// <summary>The weekday's date.</summary>
    /// <param name="weekday">1 for Monday.</param>
    /// <param name="weeks">-1 for the last such day, 0 for that of this week, 1 for the next; null leaves it to the verbs.</param>
    /// <param name="context">The story's day and the verbs.</param>
    public static string Weekday(int weekday, int? weeks, TimeContext context)
    {
        if (context.Published is not { } today)
        {
            return $"XXXX-WXX-{weekday}";
        }

        var name = (IsoDayOfWeek)weekday;
        var isToday = today.DayOfWeek == name;
        var found = weeks switch
        {
            < 0 => today.Previous(name),
            > 0 => today.Next(name),
            _ when isToday => today,
            0 => context.Direction == Direction.Past ? today.Previous(name) : today.Next(name),
            _ => context.Direction == Direction.Future ? today.Next(name) : today.Previous(name),
        };
        return Units.Write(found, "D");
    }

    /// <summary>The nearest of the dates that a rule gives for each year.</summary>
    public static LocalDate? Nearest(LocalDate today, Direction direction, Func<int, LocalDate?> inYear)
    {
        LocalDate? best = null;
        var least = double.MaxValue;
        for (var year = today.Year - 1; year <= today.Year + 1; year++)
        {
            if (inYear(year) is not { } date)
            {
                continue;
            }

            var days = Period.DaysBetween(today, date);
            var weight =
                days > 0
                    ? direction switch
                    {
                        Direction.Past => AgainstVerb,
                        Direction.Future => 1,
                        _ => PastFirst,
                    }
                : direction == Direction.Future ? AgainstVerb
                : 1;
            if (Math.Abs(days) * weight < least)
            {
                (best, least) = (date, Math.Abs(days) * weight);
            }
        }

        return best;
    }
}

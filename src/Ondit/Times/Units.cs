using System.Globalization;
using NodaTime;
using NodaTime.Calendars;

namespace Ondit.Times;

/// <summary>
/// Units of time as <c>words.tsv</c> writes them: D, W, WE (weekend), 2W, M, Q (quarter), Y, 10Y, 100Y, and with a T before them TH, TM, TS.
/// </summary>
internal static class Units
{
    /// <summary>The longest step on the calendar; what is longer has no date.</summary>
    public const int MostShift = 1200;

    /// <summary>Years that dates are reckoned from; others are slips of the pen.</summary>
    public const int FirstYear = 1300;

    /// <inheritdoc cref="FirstYear"/>
    public const int LastYear = 2500;

    private static readonly IWeekYearRule Weeks = WeekYearRules.Iso;

    private static CultureInfo Invariant => CultureInfo.InvariantCulture;

    /// <summary>The date so many units away; null from an unknown date.</summary>
    public static LocalDate? Shift(LocalDate? from, decimal count, string unit)
    {
        if (from is not { } date)
        {
            return null;
        }

        var whole = (int)decimal.Truncate(count);
        return unit switch
        {
            "D" => date.PlusDays(whole),
            "W" or "WE" => date.PlusWeeks(whole),
            "2W" => date.PlusWeeks(2 * whole),
            "M" => date.PlusMonths(whole),
            "Q" => date.PlusMonths(3 * whole),
            "Y" => date.PlusMonths((int)(12 * count)),
            "10Y" => date.PlusYears(Math.Clamp(10 * whole, -MostShift, MostShift)),
            "100Y" => date.PlusYears(Math.Clamp(100 * whole, -MostShift, MostShift)),
            _ => date,
        };
    }

    /// <summary>The stretch of one unit that the date lies in; open where it is unknown.</summary>
    public static string Write(LocalDate? date, string unit) =>
        unit switch
        {
            "D" => date is { } day ? $"{day.Year:0000}-{day.Month:00}-{day.Day:00}" : "XXXX-XX-XX",
            "W" or "2W" => Week(date),
            "WE" => Week(date) + "-WE",
            "M" => date is { } day ? $"{day.Year:0000}-{day.Month:00}" : "XXXX-XX",
            "Q" => date is { } day ? $"{day.Year:0000}-Q{(day.Month + 2) / 3}" : "XXXX-QX",
            "Y" => date is { } day ? day.Year.ToString("0000", Invariant) : "XXXX",
            "10Y" => date is { } day ? (day.Year / 10).ToString("000", Invariant) : "XXX",
            "100Y" => date is { } day ? (day.Year / 100).ToString("00", Invariant) : "XX",
            _ => Write(date, "D") + "TXX:XX",
        };

    /// <summary>The first day of a value that names a day, week, month or year; null for any other.</summary>
    public static (LocalDate First, bool IsDay)? Read(string value)
    {
        var digits = value.Length >= 4 && value.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0;
        if (!digits || int.Parse(value.AsSpan(0, 4), Invariant) is not (>= FirstYear and <= LastYear and var year))
        {
            return null;
        }

        if (value.Length == 4)
        {
            return (new LocalDate(year, 1, 1), false);
        }

        if (
            value.Length >= 8
            && value[5] == 'W'
            && int.TryParse(value.AsSpan(6, 2), NumberStyles.None, Invariant, out var week)
        )
        {
            return week is > 0 and <= 52 ? (Weeks.GetLocalDate(year, week, IsoDayOfWeek.Monday), false) : null;
        }

        if (
            value.Length < 7
            || !int.TryParse(value.AsSpan(5, 2), NumberStyles.None, Invariant, out var month)
            || month is < 1 or > 12
        )
        {
            return null;
        }

        if (value.Length < 10 || !int.TryParse(value.AsSpan(8, 2), NumberStyles.None, Invariant, out var day))
        {
            return value.Length == 7 ? (new LocalDate(year, month, 1), false) : null;
        }

        return DayNames.IsDay(year, month, day) ? (new LocalDate(year, month, day), true) : null;
    }

    /// <summary>How long so many units are: P25Y, PT30M, PXY where the number is vague.</summary>
    public static string Duration(string count, string unit)
    {
        var factor = unit.TrimEnd("DWEMQYTHS".ToCharArray());
        if (factor.Length > 0)
        {
            // A vague number of decades is written in decades, as one of years would say less.
            unit = unit[factor.Length..];
            count =
                decimal.TryParse(count, NumberStyles.Number, Invariant, out var number) && number < 1_000_000
                    ? (number * int.Parse(factor, Invariant)).ToString("0.###", Invariant)
                    : count;
        }

        return unit[0] == 'T' ? $"PT{count}{unit[1..]}" : $"P{count}{unit}";
    }

    private static string Week(LocalDate? date) =>
        date is { } day ? $"{Weeks.GetWeekYear(day):0000}-W{Weeks.GetWeekOfWeekYear(day):00}" : "XXXX-WXX";
}

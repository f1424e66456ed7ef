using System.Globalization;
using NodaTime;

namespace Ondit.Times;

/// <summary>
/// Days of feasts. A code is month and day (<c>12-25</c>), month, weekday and which (<c>11-4-4</c> the fourth Thursday of November,
/// <c>5-1-9</c> its last Monday), or days from Easter (<c>E-2</c>).
/// </summary>
internal static class Holidays
{
    private const int Last = 9;

    /// <summary>The day in a year.</summary>
    public static string In(string code, int year) => Units.Write(Find(code, year), "D");

    /// <summary>The nearest such day.</summary>
    public static string Nearest(string code, TimeContext context)
    {
        if (context.Published is { } today)
        {
            return Units.Write(DayNames.Nearest(today, context.Direction, year => Find(code, year)), "D");
        }

        var parts = code.Split('-');
        return parts is [not "E", _] ? $"XXXX-{Number(parts[0]):00}-{Number(parts[1]):00}" : "XXXX-XX-XX";
    }

    private static LocalDate Find(string code, int year)
    {
        if (code[0] == 'E')
        {
            return Easter(year).PlusDays(code.Length > 1 ? Number(code[1..]) : 0);
        }

        var parts = code.Split('-');
        var first = new LocalDate(year, Number(parts[0]), 1);
        if (parts.Length == 2)
        {
            return first.PlusDays(Number(parts[1]) - 1);
        }

        var (weekday, which) = ((IsoDayOfWeek)Number(parts[1]), Number(parts[2]));
        return which == Last
            ? first.PlusMonths(1).Previous(weekday)
            : first.With(DateAdjusters.NextOrSame(weekday)).PlusWeeks(which - 1);
    }

    // The Gregorian reckoning in the form of Meeus, Jones and Butcher.
    private static LocalDate Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var (d, e) = (b / 4, b % 4);
        var f = (b + 8) / 25;
        var g = (b - f + 1) / 3;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var (i, k) = (c / 4, c % 4);
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new LocalDate(year, n / 31, (n % 31) + 1);
    }

    private static int Number(string figures) => int.Parse(figures, CultureInfo.InvariantCulture);
}

namespace Ondit.Times;

/// <summary>Seasons and quarters without a year.</summary>
internal static class Seasons
{
    // The months in which a season of the northern half begins.
    private static int FirstMonth(string season) =>
        season switch
        {
            "SP" => 3,
            "SU" => 6,
            "FA" => 9,
            _ => 12,
        };

    /// <summary>The season as YYYY-SU.</summary>
    /// <param name="season">SP, SU, FA or WI.</param>
    /// <param name="years">-1 for last summer, 0 for this, 1 for next; null leaves it to the verbs.</param>
    /// <param name="context">The story's day and the verbs.</param>
    public static string Nearest(string season, int? years, TimeContext context)
    {
        if (context.Published is not { } today)
        {
            return $"XXXX-{season}";
        }

        // January belongs to the winter that December began.
        var month = season == "WI" && today.Month <= 2 ? today.Month + 12 : today.Month;
        var year = season == "WI" && today.Month <= 2 ? today.Year - 1 : today.Year;
        var first = FirstMonth(season);
        var isOver = month > first + 2;
        var isAhead = month < first;
        var offset = years switch
        {
            0 => 0,
            < 0 => isOver ? 0 : -1,
            > 0 => isAhead ? 0 : 1,
            null when context.Direction == Direction.Future => isOver ? 1 : 0,
            _ => isAhead ? -1 : 0,
        };
        return $"{year + offset:0000}-{season}";
    }

    /// <summary>The quarter as YYYY-Q3: the last that has begun, or the next where the verbs say so.</summary>
    public static string Quarter(int quarter, TimeContext context)
    {
        if (context.Published is not { } today)
        {
            return $"XXXX-Q{quarter}";
        }

        var current = (today.Month + 2) / 3;
        var year =
            context.Direction == Direction.Future
                ? today.Year + (quarter < current ? 1 : 0)
                : today.Year - (quarter > current ? 1 : 0);
        return $"{year:0000}-Q{quarter}";
    }
}

using System.Collections.Immutable;
using System.Globalization;

namespace Ondit.Times;

/// <summary>Says what a token in figures may be: a day, a year, a decade, a time of the clock, or only a number.</summary>
internal static class NumeralReader
{
    private const int FirstYear = 1400;
    private const int LastYear = 2199;

    // Two figures name a year of the last century from here on: '31 to '99.
    private const int FirstOfLastCentury = 31;

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary>The senses of the token; null where its figures mean nothing here.</summary>
    public static TimeWord? Read(ReadOnlySpan<char> token)
    {
        if (token.Length > 12)
        {
            return null;
        }

        var figures = 0;
        while (figures < token.Length && char.IsAsciiDigit(token[figures]))
        {
            figures++;
        }

        var senses = ImmutableArray.CreateBuilder<(WordClass, string)>(4);
        if (figures == token.Length)
        {
            ReadFigures(token, senses);
        }
        else if (figures == 0)
        {
            ReadElided(token[1..], senses);
        }
        else
        {
            ReadMarked(token, figures, senses);
        }

        return senses.Count == 0 ? null : new TimeWord(token.ToString(), senses.ToImmutable());
    }

    /// <summary>The year that two figures name.</summary>
    public static int FullYear(int figures) => figures >= FirstOfLastCentury ? 1900 + figures : 2000 + figures;

    private static void ReadFigures(ReadOnlySpan<char> token, ImmutableArray<(WordClass, string)>.Builder senses)
    {
        if (token.Length > 9)
        {
            return;
        }

        var number = int.Parse(token, Invariant);
        senses.Add((WordClass.Number, number.ToString(Invariant)));
        if (token.Length <= 2)
        {
            AddDay(number, senses);
            if (number is > 0 and <= 12)
            {
                senses.Add((WordClass.Hour, number.ToString(Invariant)));
            }

            if (token.Length == 2)
            {
                senses.Add((WordClass.Figures, token.ToString()));
            }
        }
        else if (token.Length == 4)
        {
            if (number is >= FirstYear and <= LastYear)
            {
                senses.Add((WordClass.Year, token.ToString()));
            }

            if (number / 100 < 24 && number % 100 < 60)
            {
                senses.Add((WordClass.MilitaryClock, $"{number / 100:00}:{number % 100:00}"));
            }
        }
    }

    // '82, '80s.
    private static void ReadElided(ReadOnlySpan<char> rest, ImmutableArray<(WordClass, string)>.Builder senses)
    {
        if (rest.Length < 2 || !int.TryParse(rest[..2], NumberStyles.None, Invariant, out var number))
        {
            return;
        }

        if (rest.Length == 2)
        {
            senses.Add((WordClass.ShortYear, FullYear(number).ToString(Invariant)));
        }
        else if (rest[1] == '0' && rest[2..] is "s")
        {
            senses.Add((WordClass.Decade, (FullYear(number) / 10).ToString(Invariant)));
        }
    }

    private static void ReadMarked(
        ReadOnlySpan<char> token,
        int figures,
        ImmutableArray<(WordClass, string)>.Builder senses
    )
    {
        var tail = token[figures..];
        if (tail[0] is ':' or '/')
        {
            ReadClock(token, senses);
            ReadSlashes(token, senses);
        }
        else if (tail[0] is ',' or '.' or 'm' or 'M' or 'b' or 'B' or 'k' or 'K')
        {
            ReadNumber(token, senses);
        }
        else if (figures is 2 or 4 && tail is "s" && token[figures - 1] == '0')
        {
            var number = int.Parse(token[..figures], Invariant);
            senses.Add(
                (WordClass.Decade, ((figures == 2 ? FullYear(number) : number) / 10).ToString("000", Invariant))
            );
        }
        else if (figures <= 2)
        {
            var number = int.Parse(token[..figures], Invariant);
            if (tail is "st" or "nd" or "rd" or "th")
            {
                senses.Add((WordClass.Ordinal, number.ToString(Invariant)));
                AddDay(number, senses);
            }
            else if (IsHalf(tail) && number is > 0 and <= 12)
            {
                senses.Add((WordClass.HourHalf, Clock(number, 0, tail[0] is 'p' or 'P')));
            }
        }
    }

    // 1,000; 2.5; 2.3m; 40k.
    private static void ReadNumber(ReadOnlySpan<char> token, ImmutableArray<(WordClass, string)>.Builder senses)
    {
        var letters = token.TrimStart("0123456789.,");
        var factor =
            letters.Equals("k", StringComparison.OrdinalIgnoreCase) ? 1_000
            : letters.Equals("m", StringComparison.OrdinalIgnoreCase) ? 1_000_000
            : letters.Equals("bn", StringComparison.OrdinalIgnoreCase)
            || letters.Equals("b", StringComparison.OrdinalIgnoreCase)
                ? 1_000_000_000
            : 1;
        var figures = factor == 1 ? token : token[..^letters.Length];
        if (
            decimal.TryParse(
                figures,
                NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint,
                Invariant,
                out var number
            )
        )
        {
            senses.Add((WordClass.Number, (number * factor).ToString("0.###", Invariant)));
        }
    }

    private static void AddDay(int number, ImmutableArray<(WordClass, string)>.Builder senses)
    {
        if (number is > 0 and <= 31)
        {
            senses.Add((WordClass.Day, number.ToString("00", Invariant)));
        }
    }

    // 18:00, 8:30pm.
    private static void ReadClock(ReadOnlySpan<char> token, ImmutableArray<(WordClass, string)>.Builder senses)
    {
        var colon = token.IndexOf(':');
        if (
            colon is not (1 or 2)
            || token.Length < colon + 3
            || !int.TryParse(token[..colon], NumberStyles.None, Invariant, out var hour)
            || !int.TryParse(token.Slice(colon + 1, 2), NumberStyles.None, Invariant, out var minute)
            || hour > 24
            || minute > 59
        )
        {
            return;
        }

        var tail = token[(colon + 3)..];
        if (tail.IsEmpty)
        {
            senses.Add((WordClass.Clock, $"{hour:00}:{minute:00}"));
        }
        else if (IsHalf(tail) && hour is > 0 and <= 12)
        {
            senses.Add((WordClass.HourHalf, Clock(hour, minute, tail[0] is 'p' or 'P')));
        }
    }

    private static void ReadSlashes(ReadOnlySpan<char> token, ImmutableArray<(WordClass, string)>.Builder senses)
    {
        Span<Range> parts = stackalloc Range[4];
        if (
            token.Split(parts, '/') != 3
            || !int.TryParse(token[parts[0]], NumberStyles.None, Invariant, out var month)
            || !int.TryParse(token[parts[1]], NumberStyles.None, Invariant, out var day)
            || !int.TryParse(token[parts[2]], NumberStyles.None, Invariant, out var year)
            || token[parts[2]].Length is not (2 or 4)
        )
        {
            return;
        }

        // A first figure over 12 can only be a day.
        (month, day) = month > 12 ? (day, month) : (month, day);
        year = token[parts[2]].Length == 2 ? FullYear(year) : year;
        if (month is > 0 and <= 12 && year > 0 && day > 0 && day <= DateTime.DaysInMonth(year, month))
        {
            senses.Add((WordClass.SlashDate, $"{year:0000}-{month:00}-{day:00}"));
        }
    }

    /// <summary>An hour of the half day as one of the whole day.</summary>
    public static string Clock(int hour, int minute, bool afternoon) =>
        $"{(hour % 12) + (afternoon ? 12 : 0):00}:{minute:00}";

    private static bool IsHalf(ReadOnlySpan<char> tail) =>
        tail.Equals("am", StringComparison.OrdinalIgnoreCase) || tail.Equals("pm", StringComparison.OrdinalIgnoreCase);
}

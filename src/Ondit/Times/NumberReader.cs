using System.Globalization;

namespace Ondit.Times;

/// <summary>Reads a number of one or more tokens: 25, twenty-five, two and a half, a hundred and ten.</summary>
internal static class NumberReader
{
    /// <summary>The number that begins at a token: its value, X where it is vague, and the token after it; null where there is none.</summary>
    public static (string Value, int End)? Read(List<TimeToken> tokens, int i)
    {
        var word = tokens[i].Word;
        if (word is null)
        {
            return null;
        }

        if (word.ValueAs(WordClass.Number) is { } value)
        {
            return
                value == "X"
                || !decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var figures)
                ? (value, i + 1)
                : Finish(tokens, figures, i + 1);
        }

        var end = i;
        decimal total = 0;
        decimal below = 0;
        while (end < tokens.Count)
        {
            if (ValueOf(tokens, end, WordClass.Tens) is { } tens && below % 100 == 0)
            {
                below += tens;
                end++;
                if (
                    end + 1 < tokens.Count
                    && Names(tokens[end], "-")
                    && ValueOf(tokens, end + 1, WordClass.Ones) is { } ones
                )
                {
                    below += ones;
                    end += 2;
                }
            }
            else if (ValueOf(tokens, end, WordClass.Ones) is { } one && below % 10 == 0)
            {
                below += one;
                end++;
            }
            else if (ValueOf(tokens, end, WordClass.Scale) is { } scale && below > 0)
            {
                (total, below) = scale == 100 ? (total, below * scale) : (total + (below * scale), 0);
                end++;
            }
            else if (end > i && end + 1 < tokens.Count && Names(tokens[end], "and") && AfterHundred(tokens, end, below))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        return end == i ? null : Finish(tokens, total + below, end);
    }

    // "two and a half", "two-and-a-half", "2 1/2" is left alone.
    private static (string Value, int End) Finish(List<TimeToken> tokens, decimal number, int end)
    {
        if (end < tokens.Count && ValueOf(tokens, end, WordClass.Scale) is { } scale && scale >= 1000)
        {
            number *= scale;
            end++;
        }

        var i = end;
        Skip("-");
        if (!Skip("and"))
        {
            return (Write(number), end);
        }

        Skip("-");
        var hasArticle = Skip("a");
        Skip("-");
        return hasArticle && Skip("half") ? (Write(number + 0.5m), i) : (Write(number), end);

        bool Skip(string word)
        {
            if (i >= tokens.Count || !Names(tokens[i], word))
            {
                return false;
            }

            i++;
            return true;
        }
    }

    private static bool AfterHundred(List<TimeToken> tokens, int and, decimal below) =>
        below >= 100
        && below % 100 == 0
        && (ValueOf(tokens, and + 1, WordClass.Ones) ?? ValueOf(tokens, and + 1, WordClass.Tens)) is not null;

    private static decimal? ValueOf(List<TimeToken> tokens, int i, WordClass one) =>
        tokens[i].Word?.ValueAs(one) is { } value ? decimal.Parse(value, CultureInfo.InvariantCulture) : null;

    private static bool Names(TimeToken token, string word) => token.Word?.Text == word;

    private static string Write(decimal number) => number.ToString("0.###", CultureInfo.InvariantCulture);
}

namespace Ondit.Times;

/// <summary>Tells the name of a film, song or show in quotation marks, in which a time is none: “The 40-Year-Old Virgin”, “Next Friday”.</summary>
internal static class WorkTitles
{
    private const int LongestTitle = 9;

    // Shorter words of a title may be small: "of", "the", "and".
    private const int LongestSmallWord = 4;

    /// <summary>Whether the expression lies in such a name.</summary>
    public static bool Holds(string text, List<TimeToken> sentence, int start, int end)
    {
        var open = start - 1;
        while (open >= 0 && start - open <= LongestTitle && !IsMark(text, sentence, open, "“‘\"'`"))
        {
            open--;
        }

        if (open < 0 || start - open > LongestTitle)
        {
            return false;
        }

        var close = end;
        while (close < sentence.Count && close - open <= LongestTitle + 1 && !IsMark(text, sentence, close, "”’\"'"))
        {
            close++;
        }

        if (close >= sentence.Count || close - open > LongestTitle + 1)
        {
            return false;
        }

        for (var i = open + 1; i < close; i++)
        {
            var word = sentence[i].Span.In(text);
            var isSmall = i > open + 1 && word.Length < LongestSmallWord;
            if (char.IsLower(word[0]) && !isSmall && !(i > open + 1 && text[sentence[i].Span.Start - 1] == '-'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsMark(string text, List<TimeToken> sentence, int i, string marks)
    {
        var word = sentence[i].Span.In(text);
        return word.Length <= 2
            && marks.Contains(word[0], StringComparison.Ordinal)
            && (word.Length == 1 || word[1] == word[0]);
    }
}

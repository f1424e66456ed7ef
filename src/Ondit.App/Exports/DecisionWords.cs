using System.Globalization;
using Ondit.Decisions;

namespace Ondit.App.Exports;

/// <summary>The words and figures of a decision as people read them.</summary>
internal static class DecisionWords
{
    private const int LongestPlace = 60;

    /// <summary>The words that were decided about, cut short.</summary>
    public static string Place(Decision decision, string text) =>
        Words.Short(Words.Of(text, [decision.Span]), LongestPlace);

    /// <summary>A probability in per cent, to a tenth where it is near to either end.</summary>
    public static string Score(double score) =>
        (100 * score).ToString(score is > 0.01 and < 0.99 ? "0 '%'" : "0.0 '%'", CultureInfo.InvariantCulture);
}

using Ondit.Tokens;

namespace Ondit.Times;

/// <summary>
/// The rules of <c>rules.tsv</c>, read once. A line: pattern, type (DATE, TIME, DURATION, SET, or NONE for words that are no time), value,
/// the story's day or -, the values expected of the example, the example.
/// </summary>
internal static class TimeRules
{
    static TimeRules()
    {
        Lexicon = TimeLexicon.Load();
        Matcher = new RuleMatcher([
            .. WordList.Load("Times/rules.tsv").Select((row, i) => Parse(row[0], row[1], row[2], i)),
        ]);
    }

    /// <summary>The words that the rules speak of.</summary>
    public static TimeLexicon Lexicon { get; }

    /// <summary>Finds where they hold.</summary>
    public static RuleMatcher Matcher { get; }

    private static TimeRule Parse(string pattern, string type, string value, int order) =>
        new(
            order,
            RulePattern.Parse(pattern, Lexicon),
            type == "NONE" ? null : Enum.Parse<TimeType>(type, ignoreCase: true),
            ValueTemplate.Parse(value)
        );
}

namespace Ondit.Tags;

/// <summary>
/// How the words of two mentions are alike, beside what their vectors say. The numbers are rows of a trained table: they never change.
/// </summary>
public static class Likeness
{
    /// <summary>How many rows there are.</summary>
    public const int Count = 8;

    /// <summary>How many kinds of mentions there are: name, nominal, pronoun.</summary>
    public const int Kinds = 3;

    /// <summary>Rows for the distance of two mentions, counted in mentions.</summary>
    public const int Distances = 16;

    private const int Nothing = 0;
    private const int SharedWord = 1;
    private const int SameLastWord = 2;
    private const int Equal = 3;
    private const int SamePronoun = 4;
    private const int OtherPronoun = 5;
    private const int Holds = 6;
    private const int UnlikePronoun = 7;

    // Forms of one pronoun; those of different rows of the first three cannot be one person's.
    private static readonly string[][] Pronouns =
    [
        ["he", "him", "his", "himself"],
        ["she", "her", "hers", "herself"],
        ["it", "its", "itself"],
        ["they", "them", "their", "theirs", "themselves"],
        ["i", "me", "my", "mine", "myself"],
        ["we", "us", "our", "ours", "ourselves"],
        ["you", "your", "yours", "yourself", "yourselves"],
    ];

    private static readonly char[] Blanks = [' ', '\n', '\r', '\t', '\u00A0'];

    /// <summary>The row for two mentions, given their words.</summary>
    public static int Of(string first, bool isFirstPronoun, string second, bool isSecondPronoun)
    {
        if (isFirstPronoun && isSecondPronoun)
        {
            int one = PersonOf(first),
                other = PersonOf(second);
            return one == other && one >= 0 ? SamePronoun
                : one is >= 0 and < 3 && other is >= 0 and < 3 ? UnlikePronoun
                : OtherPronoun;
        }

        if (isFirstPronoun || isSecondPronoun)
        {
            return Nothing;
        }

        string[] words = Words(first),
            others = Words(second);
        if (words.Length == 0 || others.Length == 0)
        {
            return Nothing;
        }

        return words.SequenceEqual(others, StringComparer.OrdinalIgnoreCase) ? Equal
            : IsHeld(words, others) || IsHeld(others, words) ? Holds
            : words[^1].Equals(others[^1], StringComparison.OrdinalIgnoreCase) ? SameLastWord
            : words.Intersect(others, StringComparer.OrdinalIgnoreCase).Any() ? SharedWord
            : Nothing;
    }

    /// <summary>The row for how many mentions lie between two, 0 for neighbours.</summary>
    public static int Distance(int between) =>
        between < 8 ? between : Math.Min(Distances - 1, 8 + (int)(2 * Math.Log2(between / 8.0)));

    private static bool IsHeld(string[] words, string[] others) =>
        others.All(word => words.Contains(word, StringComparer.OrdinalIgnoreCase));

    private static int PersonOf(string pronoun) =>
        Array.FindIndex(Pronouns, forms => forms.Contains(pronoun, StringComparer.OrdinalIgnoreCase));

    private static string[] Words(string mention)
    {
        var words = mention.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && words[0].ToUpperInvariant() is "THE" or "A" or "AN" ? words[1..] : words;
    }
}

using System.Collections.Immutable;

namespace Ondit.Mentions;

/// <summary>The words of a name, and whether two names may be one party's.</summary>
internal static class NameWords
{
    private static readonly char[] Breaks = [' ', '\n', '\r', '\t', '\u00A0', ',', '"', '“', '”', '‘'];

    /// <summary>Without "the" before it, "'s" after it and marks around it.</summary>
    public static ImmutableArray<string> Of(string name)
    {
        var words = name.Split(Breaks, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => TrimPossessive(word).Trim('\'', '’', '.', '(', ')'))
            .Where(word => word.Length > 0)
            .ToImmutableArray();
        return words.Length > 1 && words[0].Equals("the", StringComparison.OrdinalIgnoreCase) ? words[1..] : words;
    }

    /// <summary>Whether the words are the same, however they are written.</summary>
    public static bool AreEqual(ImmutableArray<string> one, ImmutableArray<string> other) =>
        one.Length > 0 && one.SequenceEqual(other, StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Whether one name is the other cut short: "Cruise" or "Tom" of "Tom Cruise", "Warner" of "Warner Bros.", "T. Cruise". Names of people
    /// keep their order, so that "James" is short for "James Olund" and for "LeBron James".
    /// </summary>
    public static bool IsShortOf(ImmutableArray<string> shorter, ImmutableArray<string> longer)
    {
        if (shorter.IsEmpty || shorter.Length > longer.Length)
        {
            return false;
        }

        var at = 0;
        foreach (var word in shorter)
        {
            while (at < longer.Length && !Fits(word, longer[at]))
            {
                at++;
            }

            if (at++ >= longer.Length)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a name is the first letters of another: "WB" of "Warner Bros.", "DWTS" of "Dancing With the Stars".</summary>
    public static bool IsAcronymOf(ImmutableArray<string> letters, ImmutableArray<string> name)
    {
        if (letters.Length != 1 || name.Length < 2 || letters[0].Length < 2 || !letters[0].All(char.IsUpper))
        {
            return false;
        }

        var all = string.Concat(name.Select(word => char.ToUpperInvariant(word[0])));
        var large = string.Concat(name.Where(word => char.IsUpper(word[0])).Select(word => word[0]));
        return letters[0] == all || letters[0] == large;
    }

    private static bool Fits(string word, string other) =>
        word.Equals(other, StringComparison.OrdinalIgnoreCase)
        || (word.Length == 1 && char.IsUpper(word[0]) && char.ToUpperInvariant(other[0]) == word[0]);

    private static string TrimPossessive(string word) =>
        word.EndsWith("'s", StringComparison.OrdinalIgnoreCase)
        || word.EndsWith("’s", StringComparison.OrdinalIgnoreCase)
            ? word[..^2]
            : word;
}

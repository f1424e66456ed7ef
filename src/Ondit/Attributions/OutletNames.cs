using System.Collections.Frozen;
using System.Collections.Immutable;
using Ondit.Tokens;

namespace Ondit.Attributions;

/// <summary>Tells names of outlets from other words: by a list, and by how outlets are called.</summary>
internal static class OutletNames
{
    // "The Great Northern Sunday Post": words of the longest name that a pattern makes.
    private const int LongestName = 5;

    // Longest first, so that "Daily Mail Online" is not "Daily Mail".
    private static readonly FrozenDictionary<
        string,
        ImmutableArray<(ImmutableArray<string> Words, string Kind)>
    > Listed = WordList
        .Load("Attributions/outlets.tsv")
        .Select(row => (Words: Words(row[0]), Kind: row[1]))
        .GroupBy(row => row.Words[0], StringComparer.Ordinal)
        .ToFrozenDictionary(
            group => group.Key,
            group => group.OrderByDescending(row => row.Words.Length).ToImmutableArray(),
            StringComparer.Ordinal
        );

    private static readonly FrozenSet<string> Last = Placed("last");
    private static readonly FrozenSet<string> First = Placed("first");
    private static readonly FrozenSet<string> Nouns = Placed("noun");

    // Where a common word can only be an outlet: "told People", "a Star source".
    private static readonly FrozenSet<string> Before = new[]
    {
        "told",
        "tells",
        "tell",
        "telling",
        "to",
        "via",
        "per",
        "by",
        "with",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Behind = new[]
    {
        "source",
        "sources",
        "insider",
        "reports",
        "reported",
        "magazine",
        "mag",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the word means an outlet without naming it: "the magazine".</summary>
    public static bool IsNoun(string word) => Nouns.Contains(word);

    /// <summary>The token behind a name that begins at a token, and whether it is a host's; null where none does.</summary>
    public static (int End, bool IsHost)? At(TokenWords words, int i)
    {
        if (Listed.TryGetValue(Given(words, i), out var names))
        {
            foreach (var (name, kind) in names)
            {
                if (Matches(words, i, name) && (kind != "plain" || IsPlace(words, i, i + name.Length)))
                {
                    var end = i + name.Length;
                    return (kind != "host" && words[end] is "magazine" ? end + 1 : end, kind == "host");
                }
            }
        }

        return Patterned(words, i) is > 0 and var found ? (found, false) : null;
    }

    /// <summary>What the names of one outlet have in common.</summary>
    public static string Key(string name)
    {
        var key = string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        key = name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? key[3..] : key;
        foreach (var tail in (string[])["com", "couk", "magazine", "online", "mag"])
        {
            key =
                key.Length > tail.Length + 1 && key.EndsWith(tail, StringComparison.Ordinal)
                    ? key[..^tail.Length]
                    : key;
        }

        return key;
    }

    /// <summary>Whether two keys are of one outlet: "Star" and "Star Magazine", "the ENQUIRER" and "the National ENQUIRER".</summary>
    public static bool AreOne(string key, string other)
    {
        var (shorter, longer) = key.Length <= other.Length ? (key, other) : (other, key);
        return key == other
            || (
                shorter.Length >= 4
                && (
                    longer.StartsWith(shorter, StringComparison.Ordinal)
                    || longer.EndsWith(shorter, StringComparison.Ordinal)
                )
            );
    }

    // Words with capitals of which the last (or first) is one that outlets are called by.
    private static int Patterned(TokenWords words, int i)
    {
        if (!words.IsCapital(i) || words.IsCapital(i - 1) && words[i - 1] is not "the")
        {
            return 0;
        }

        var found = 0;
        for (var end = i; end < Math.Min(words.Count, i + LongestName) && IsNamePart(words, end); end++)
        {
            var isLast = Last.Contains(Given(words, end)) && (end > i || words[i - 1] == "the");
            var isFirst = end > i && First.Contains(Given(words, i)) && words.IsCapital(end);
            found = isLast || isFirst ? end + 1 : found;
        }

        return found;
    }

    private static bool IsNamePart(TokenWords words, int i) =>
        words.IsCapital(i) || words[i] is "&" or "-" or "magazine" || (words[i] == "'s" && words.IsCapital(i + 1));

    private static bool IsPlace(TokenWords words, int start, int end)
    {
        var before = words[start - 1] == "the" ? start - 2 : start - 1;
        return Before.Contains(words[before])
            || Behind.Contains(words[end])
            || (words[end] == "'s" && Behind.Contains(words[end + 1]))
            || words[before] is "in" or "of" && words[before - 1] is "wrote" or "issue" or "edition" or "interview";
    }

    private static bool Matches(TokenWords words, int i, ImmutableArray<string> name)
    {
        for (var j = 0; j < name.Length; j++)
        {
            if (Given(words, i + j) != name[j])
            {
                return false;
            }
        }

        return true;
    }

    private static string Given(TokenWords words, int i) =>
        i < words.Count ? words.Span(i).In(words.Text).ToString().Replace('’', '\'') : "";

    private static ImmutableArray<string> Words(string name) =>
        [.. Tokenizer.Read(name).Select(token => token.In(name).ToString())];

    private static FrozenSet<string> Placed(string place) =>
        WordList
            .Load("Attributions/outlet-words.tsv")
            .Where(row => row[1] == place)
            .Select(row => row[0])
            .ToFrozenSet(StringComparer.Ordinal);
}

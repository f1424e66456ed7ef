using System.Collections.Immutable;
using Ondit.Eval.Corpora;

namespace Ondit.Eval.Metrics;

/// <summary>Whether two names are one party's. Case, articles, titles and punctuation do not count.</summary>
internal static class NameMatch
{
    private static readonly ImmutableHashSet<string> Fillers = ["the", "a", "an", "mr", "mrs", "ms", "dr", "sir"];

    /// <summary>
    /// The words of one name are among those of the other ("Cruise", "Tom Cruise"), or the found one is an alias in gold. A pronoun is
    /// nobody's alias here.
    /// </summary>
    public static bool IsOneParty(PartyNames gold, PartyNames found)
    {
        var name = Words(found.Name);
        var full = Words(gold.Name);
        return name.Count > 0
            && (
                (full.Count > 0 && (name.IsSubsetOf(full) || full.IsSubsetOf(name)))
                || gold.Aliases.Any(alias => !Pronouns.Are(alias) && name.SetEquals(Words(alias)))
            );
    }

    private static HashSet<string> Words(string name)
    {
        var letters = name.ToLowerInvariant()
            .Replace("'s", "", StringComparison.Ordinal)
            .Replace("’s", "", StringComparison.Ordinal)
            .Select(c =>
                char.IsLetterOrDigit(c) ? c
                : c is '.' or '\'' or '’' ? '\0'
                : ' '
            )
            .Where(c => c != '\0');
        var words = string.Concat(letters)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .ToHashSet(StringComparer.Ordinal);

        // "The The" is a name after all.
        return words.All(Fillers.Contains) ? words : [.. words.Where(word => !Fillers.Contains(word))];
    }
}

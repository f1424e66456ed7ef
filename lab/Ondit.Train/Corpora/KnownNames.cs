using Ondit.Stories;

namespace Ondit.Train.Corpora;

/// <summary>Finds where the names of a party stand in a story whose mentions nobody marked.</summary>
internal static class KnownNames
{
    private static readonly HashSet<string> Pronouns = new(
        [
            "he",
            "him",
            "his",
            "she",
            "her",
            "hers",
            "they",
            "them",
            "their",
            "it",
            "its",
            "i",
            "me",
            "my",
            "we",
            "us",
            "our",
            "you",
            "your",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Whether an alias is a name and no description: its first and last words are written large and it does not open as a description does.</summary>
    public static bool IsName(string alias)
    {
        var words = alias.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0
            && !char.IsLower(words[0][0])
            && !char.IsLower(words[^1][0])
            && !(
                words.Length > 1
                && words[0] is "His" or "Her" or "Their" or "A" or "An"
                && words.Skip(1).All(w => char.IsLower(w[0]))
            );
    }

    public static IEnumerable<TextSpan> Find(string text, string words, bool isName)
    {
        if (Pronouns.Contains(words))
        {
            yield break;
        }

        for (
            var at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase);
            at >= 0;
            at = text.IndexOf(words, at + words.Length, StringComparison.OrdinalIgnoreCase)
        )
        {
            var end = at + words.Length;
            var isWhole =
                (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
                && (end == text.Length || !char.IsLetterOrDigit(text[end]));
            if (isWhole && (!isName || !char.IsLower(text[at])))
            {
                yield return new TextSpan(at, end);
            }
        }
    }
}

using System.Collections.Immutable;

namespace Ondit.Tags;

/// <summary>The words of a mention taken apart, which is done once and not for each mention that it is compared with.</summary>
public sealed record MentionWords
{
    private static readonly char[] Blanks = [' ', '\n', '\r', '\t', '\u00A0'];

    private MentionWords(bool isPronoun, Pronoun pronoun, ImmutableArray<string> words) =>
        (IsPronoun, Pronoun, Words) = (isPronoun, pronoun, words);

    internal bool IsPronoun { get; }

    internal Pronoun Pronoun { get; }

    /// <summary>Without an article before them; empty for a pronoun.</summary>
    internal ImmutableArray<string> Words { get; }

    /// <summary>Takes a mention apart.</summary>
    /// <param name="mention">Its words.</param>
    /// <param name="isPronoun">Whether it is a pronoun.</param>
    public static MentionWords Of(string mention, bool isPronoun)
    {
        if (isPronoun)
        {
            return new MentionWords(true, Pronouns.Of(mention), []);
        }

        var words = mention.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        return new MentionWords(
            false,
            Pronoun.Other,
            [.. words.Length > 1 && words[0].ToUpperInvariant() is "THE" or "A" or "AN" ? words[1..] : words]
        );
    }
}

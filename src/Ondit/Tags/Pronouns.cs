namespace Ondit.Tags;

/// <summary>The forms of the pronouns.</summary>
internal static class Pronouns
{
    private static readonly Dictionary<string, Pronoun> Forms = new(
        new Dictionary<Pronoun, string[]>
        {
            [Pronoun.He] = ["he", "him", "his", "himself"],
            [Pronoun.She] = ["she", "her", "hers", "herself"],
            [Pronoun.It] = ["it", "its", "itself"],
            [Pronoun.They] = ["they", "them", "their", "theirs", "themselves"],
            [Pronoun.I] = ["i", "me", "my", "mine", "myself"],
            [Pronoun.We] = ["we", "us", "our", "ours", "ourselves"],
            [Pronoun.You] = ["you", "your", "yours", "yourself", "yourselves"],
        }.SelectMany(pronoun => pronoun.Value, (pronoun, form) => KeyValuePair.Create(form, pronoun.Key)),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The pronoun that a word is a form of.</summary>
    public static Pronoun Of(string word) => Forms.GetValueOrDefault(word);
}

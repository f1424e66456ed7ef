using Ondit.Tags;

namespace Ondit.Mentions;

/// <summary>What each pronoun says of what it refers to.</summary>
internal static class PronounForms
{
    /// <summary>The gender of a pronoun; unknown for one that says nothing ("you", "who").</summary>
    public static Gender Of(string pronoun) =>
        Pronouns.Of(pronoun) switch
        {
            Pronoun.He => Gender.Masculine,
            Pronoun.She => Gender.Feminine,
            Pronoun.It => Gender.Neuter,
            Pronoun.They => Gender.Plural,
            Pronoun.I => Gender.First,
            _ => Gender.Unknown,
        };

    /// <summary>Whether what one pronoun refers to can be what the other refers to, outside of quotations.</summary>
    public static bool Agree(Gender one, Gender other) => one == other || !IsSingle(one) || !IsSingle(other);

    private static bool IsSingle(Gender gender) => gender is Gender.Masculine or Gender.Feminine or Gender.Neuter;
}

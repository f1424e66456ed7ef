namespace Ondit.Mentions;

/// <summary>What each pronoun says of what it refers to.</summary>
internal static class PronounForms
{
    /// <summary>The gender of a pronoun; unknown for one that says nothing ("you", "who").</summary>
    public static Gender Of(string pronoun) =>
        pronoun.ToUpperInvariant() switch
        {
            "HE" or "HIM" or "HIS" or "HIMSELF" => Gender.Masculine,
            "SHE" or "HER" or "HERS" or "HERSELF" => Gender.Feminine,
            "IT" or "ITS" or "ITSELF" => Gender.Neuter,
            "THEY" or "THEM" or "THEIR" or "THEIRS" or "THEMSELVES" => Gender.Plural,
            "I" or "ME" or "MY" or "MINE" or "MYSELF" => Gender.First,
            _ => Gender.Unknown,
        };

    /// <summary>Whether what one pronoun refers to can be what the other refers to, outside of quotations.</summary>
    public static bool Agree(Gender one, Gender other) => one == other || !IsSingle(one) || !IsSingle(other);

    private static bool IsSingle(Gender gender) => gender is Gender.Masculine or Gender.Feminine or Gender.Neuter;
}

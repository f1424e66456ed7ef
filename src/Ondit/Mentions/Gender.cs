namespace Ondit.Mentions;

/// <summary>What the pronouns of a chain say of it.</summary>
internal enum Gender
{
    Unknown = 0,
    Masculine,
    Feminine,
    Neuter,
    Plural,
    First,
}

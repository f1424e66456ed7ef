namespace Ondit.Tags;

/// <summary>A pronoun, whatever its form: "him" is <see cref="He"/>.</summary>
internal enum Pronoun
{
    /// <summary>None of these: "who", "this".</summary>
    Other,
    He,
    She,
    It,
    They,
    I,
    We,
    You,
}

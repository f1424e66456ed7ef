namespace Ondit.Tags;

/// <summary>How a word is written. The numbers are rows of a trained table: they never change.</summary>
public enum Casing
{
    /// <summary>The signs that open and close a window.</summary>
    None = 0,

    /// <summary>Digits and no letter: <c>2020</c>.</summary>
    Number = 1,

    /// <summary>Neither letter nor digit.</summary>
    Mark = 2,

    /// <summary><c>film</c>.</summary>
    Lower = 3,

    /// <summary><c>Cruise</c>, <c>A</c>.</summary>
    Title = 4,

    /// <summary><c>TMZ</c>.</summary>
    Upper = 5,

    /// <summary><c>McKenzie</c>, <c>iPhone</c>.</summary>
    Mixed = 6,
}

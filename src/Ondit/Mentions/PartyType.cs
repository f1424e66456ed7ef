namespace Ondit.Mentions;

/// <summary>What a party is.</summary>
public enum PartyType
{
    /// <summary>Somebody, named or not.</summary>
    Person,

    /// <summary>A company, an office, a band.</summary>
    Organisation,

    /// <summary>A paper, a programme, a site that brings news.</summary>
    Outlet,

    /// <summary>A film, song, book, show.</summary>
    Work,

    /// <summary>Somewhere.</summary>
    Place,

    /// <summary>Somebody in a work.</summary>
    Character,

    /// <summary>People taken together.</summary>
    Group,
}

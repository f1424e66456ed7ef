namespace Ondit.Claims;

/// <summary>What two parties are to each other; the first is this of the second.</summary>
public enum RelationKind
{
    /// <summary>Married to.</summary>
    Spouse,

    /// <summary>Once married to.</summary>
    FormerSpouse,

    /// <summary>Together with.</summary>
    Partner,

    /// <summary>Once together with.</summary>
    FormerPartner,

    /// <summary>Said to be together with, or to have been.</summary>
    Linked,

    /// <summary>Father or mother of.</summary>
    Parent,

    /// <summary>Son or daughter of.</summary>
    Child,

    /// <summary>Brother or sister of.</summary>
    Sibling,

    /// <summary>Plays in the same work as.</summary>
    CoStar,

    /// <summary>A person, in a work.</summary>
    AppearsIn,

    /// <summary>A person, a character.</summary>
    Plays,

    /// <summary>A person, a work.</summary>
    Directs,

    /// <summary>A work, from another or from its writer.</summary>
    AdaptedFrom,

    /// <summary>A person, of a band or body.</summary>
    MemberOf,

    /// <summary>A person, for another or a body.</summary>
    WorksFor,

    /// <summary>A person, in a place.</summary>
    LivesIn,

    /// <summary>A person's years.</summary>
    Age,
}

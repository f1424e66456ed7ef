namespace Ondit.Attributions;

/// <summary>On whose word something is given.</summary>
public enum SourceType
{
    /// <summary>A person given by name anywhere in the story.</summary>
    Named,

    /// <summary>One identifiable person or office, never named, speaking openly: "the coroner".</summary>
    Role,

    /// <summary>A body speaking as such.</summary>
    Organisation,

    /// <summary>A news outlet or programme other than the story's own, and its reports.</summary>
    Outlet,

    /// <summary>A primary paper that speaks itself: filing, record, study, letter, post.</summary>
    Document,

    /// <summary>A person or persons kept anonymous.</summary>
    Unnamed,

    /// <summary>People taken together, nobody in particular: "fans".</summary>
    Group,

    /// <summary>Nobody: the text passes on talk.</summary>
    Rumour,

    /// <summary>Nobody, with no word of talk either: "it was confirmed that".</summary>
    Unstated,

    /// <summary>The outlet itself as a party that learned or was told.</summary>
    Self,
}

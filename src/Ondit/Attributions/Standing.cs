namespace Ondit.Attributions;

/// <summary>What an unnamed source is said to be.</summary>
public enum Standing
{
    /// <summary>Nothing: "a source", "an insider".</summary>
    Bare,

    /// <summary>Some closeness or office: "a pal", "an insider on the show".</summary>
    Described,

    /// <summary>How they know: "who was at the party", "witnesses".</summary>
    Knowledge,
}

namespace Ondit.Attributions;

/// <summary>How much of the content stands between quotation marks.</summary>
public enum Form
{
    /// <summary>All of it.</summary>
    Direct,

    /// <summary>None of it.</summary>
    Indirect,

    /// <summary>A clause of the writer's with quoted words in it.</summary>
    Mixed,
}

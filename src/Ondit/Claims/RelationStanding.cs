namespace Ondit.Claims;

/// <summary>On whose word a relation stands.</summary>
public enum RelationStanding
{
    /// <summary>The story's own.</summary>
    Asserted,

    /// <summary>Somebody's.</summary>
    Attributed,

    /// <summary>Talk.</summary>
    Rumoured,
}

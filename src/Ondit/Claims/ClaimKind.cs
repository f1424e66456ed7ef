namespace Ondit.Claims;

/// <summary>What sort of thing is put forward.</summary>
public enum ClaimKind
{
    /// <summary>Something that could be checked.</summary>
    Fact,

    /// <summary>A judgement.</summary>
    Opinion,

    /// <summary>That another claim is not so.</summary>
    Denial,
}

namespace Ondit.Claims;

/// <summary>What came of asking somebody.</summary>
public enum ReplyOutcome
{
    /// <summary>They spoke.</summary>
    Responded,

    /// <summary>They said that they would not.</summary>
    Declined,

    /// <summary>They said nothing.</summary>
    NoResponse,

    /// <summary>They could not be reached.</summary>
    Unreachable,

    /// <summary>They have been asked; the story does not wait.</summary>
    Pending,
}

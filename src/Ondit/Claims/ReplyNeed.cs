namespace Ondit.Claims;

/// <summary>Who must be in a reply, where the words alone could tell of something else.</summary>
internal enum ReplyNeed
{
    /// <summary>Nobody in particular.</summary>
    Nothing,

    /// <summary>Those asked speak for somebody.</summary>
    Representative,

    /// <summary>An outlet asks, or those asked speak for somebody.</summary>
    Press,

    /// <summary>Those asked speak for somebody, and the sentence has a word that denies.</summary>
    Denial,
}

namespace Ondit.Claims;

/// <summary>Where the words for those asked stand.</summary>
internal enum AskedPlace
{
    /// <summary>Before the match: its subject.</summary>
    Before,

    /// <summary>In it, as <c>{who}</c>.</summary>
    Within,

    /// <summary>Nowhere; those last asked are meant.</summary>
    Near,
}

namespace Ondit.Profiles;

/// <summary>What a condition is asked of. A rule points to the words of the last of these that it asks of.</summary>
internal enum Ground
{
    /// <summary>Who speaks: the same for all that a voice says.</summary>
    Source,

    /// <summary>What is put forward.</summary>
    Content,

    /// <summary>The headline.</summary>
    Headline,
}

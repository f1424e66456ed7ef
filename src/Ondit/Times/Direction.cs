namespace Ondit.Times;

/// <summary>Which way a time without a year or a date lies from the story's day.</summary>
internal enum Direction
{
    /// <summary>The sentence does not say.</summary>
    Unknown,

    /// <summary>Before it, or on it.</summary>
    Past,

    /// <summary>After it, or on it.</summary>
    Future,
}

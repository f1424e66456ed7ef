namespace Ondit.Tags;

/// <summary>
/// What the second pass says of each piece, seen from one cue: <c>Begin</c> of a part, and <c>Begin + 1</c> for what goes on with it.
/// The numbers are columns of the trained model: they never change.
/// </summary>
public static class PartTags
{
    /// <summary>Nothing to do with the cue.</summary>
    public const int Outside = 0;

    /// <summary>A stretch of the source begins.</summary>
    public const int BeginSource = 1;

    /// <summary>A stretch of the content begins.</summary>
    public const int BeginContent = 3;

    /// <summary>A further stretch of the cue begins: "accuse … of".</summary>
    public const int BeginCue = 5;

    /// <summary>How many there are.</summary>
    public const int Count = 7;
}

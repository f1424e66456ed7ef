namespace Ondit.Tags;

/// <summary>What the first pass says of each piece. The numbers are columns of the trained model: they never change.</summary>
public static class CueTags
{
    /// <summary>No cue.</summary>
    public const int Outside = 0;

    /// <summary>The first piece of a cue.</summary>
    public const int Begin = 1;

    /// <summary>A further piece of the same cue.</summary>
    public const int Inside = 2;

    /// <summary>How many there are.</summary>
    public const int Count = 3;
}

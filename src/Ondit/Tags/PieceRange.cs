namespace Ondit.Tags;

/// <summary>A half-open run <c>[Start, End)</c> of pieces, counted from the story's first piece or, where said so, from a window's.</summary>
/// <param name="Start">Index of the first piece.</param>
/// <param name="End">Index after the last piece.</param>
public readonly record struct PieceRange(int Start, int End)
{
    /// <summary>Number of pieces.</summary>
    public int Length => End - Start;

    /// <summary>The same run counted from <paramref name="origin"/> pieces further on.</summary>
    public PieceRange From(int origin) => new(Start - origin, End - origin);
}

namespace Ondit.Eval.Corpora;

/// <summary>
/// A half-open stretch <c>[Start, End)</c> counted in Unicode code points, as all files of this program count.
/// The core's <c>TextSpan</c> counts UTF-16 units.
/// </summary>
internal readonly record struct PointSpan(int Start, int End) : IComparable<PointSpan>
{
    public int Length => End - Start;

    /// <summary>Code points that the two share.</summary>
    public int Overlap(PointSpan other) => Math.Max(0, Math.Min(End, other.End) - Math.Max(Start, other.Start));

    // Written as the reference does: an empty span inside another overlaps it.
    public bool Overlaps(PointSpan other) => Start < other.End && End > other.Start;

    public bool Contains(PointSpan other) => Start <= other.Start && other.End <= End;

    public PointSpan Shift(int by) => new(Start + by, End + by);

    public int CompareTo(PointSpan other) =>
        Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    public static bool operator <(PointSpan left, PointSpan right) => left.CompareTo(right) < 0;

    public static bool operator >(PointSpan left, PointSpan right) => left.CompareTo(right) > 0;

    public static bool operator <=(PointSpan left, PointSpan right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PointSpan left, PointSpan right) => left.CompareTo(right) >= 0;
}

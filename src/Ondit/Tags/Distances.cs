namespace Ondit.Tags;

/// <summary>Buckets of the signed distance of a piece from a cue: one by one to 16 pieces, then four to each doubling; 32 on each side.</summary>
public static class Distances
{
    /// <summary>How many buckets there are.</summary>
    public const int Count = 64;

    private const int Side = 32;
    private const int Exact = 16;

    /// <summary>The bucket of piece <paramref name="piece"/> seen from the cue; the cue's own pieces are at distance 0.</summary>
    public static int Bucket(int piece, PieceRange cue)
    {
        var distance =
            piece < cue.Start ? piece - cue.Start
            : piece >= cue.End ? piece - cue.End + 1
            : 0;
        var size = Math.Abs(distance);
        var bucket = size < Exact ? size : Math.Min(Side - 1, Exact + (int)(4 * Math.Log2(size / (double)Exact)));
        return distance < 0 ? bucket : bucket + Side;
    }
}

using System.Numerics.Tensors;

namespace Ondit.Tags;

/// <summary>The encoded pieces of a window.</summary>
/// <param name="data">[pieces + 2, width], with the vectors of the two signs.</param>
/// <param name="window">The pieces between the signs, counted in the story.</param>
internal readonly ref struct WindowVectors(ReadOnlySpan<float> data, PieceRange window)
{
    private readonly ReadOnlySpan<float> data = data;

    /// <summary>Numbers in a vector.</summary>
    public int Width { get; } = data.Length / (window.Length + 2);

    /// <summary>The pieces between the signs, counted in the story.</summary>
    public PieceRange Window { get; } = window;

    /// <summary>The vector of a piece of the story.</summary>
    public ReadOnlySpan<float> Of(int piece) => data.Slice((piece - Window.Start + 1) * Width, Width);

    /// <summary>Puts the mean vector of some ranges of the story into an empty one; leaves it empty where there is none.</summary>
    public void Mean(ReadOnlySpan<PieceRange> ranges, Span<float> mean)
    {
        var pieces = 0;
        foreach (var range in ranges)
        {
            for (var i = Math.Max(range.Start, Window.Start); i < Math.Min(range.End, Window.End); i++)
            {
                TensorPrimitives.Add(mean, Of(i), mean);
                pieces++;
            }
        }

        if (pieces > 0)
        {
            TensorPrimitives.Divide(mean, pieces, mean);
        }
    }
}

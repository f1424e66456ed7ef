using System.Collections.Immutable;
using System.Numerics.Tensors;

namespace Ondit.Ledger.Vectors;

/// <summary>Where a text lies among all texts: 384 numbers of length 1.</summary>
/// <param name="Numbers">The numbers; empty for a text without words.</param>
public sealed record SentenceVector(ImmutableArray<float> Numbers)
{
    /// <summary>Of no words.</summary>
    public static SentenceVector Nothing { get; } = new([]);

    /// <summary>The cosine of the angle between two, −1 to 1; 0 where one is of no words.</summary>
    public double Cosine(SentenceVector other) =>
        Numbers.IsEmpty || other.Numbers.IsEmpty ? 0 : TensorPrimitives.Dot(Numbers.AsSpan(), other.Numbers.AsSpan());
}

using System.Collections.Immutable;

namespace Ondit.Tags;

/// <summary>What belongs to a cue; ranges count from the window's first piece.</summary>
/// <param name="Source">In order.</param>
/// <param name="Content">In order.</param>
/// <param name="Cue">Further pieces of the cue, after its first.</param>
/// <param name="Probability">Of this reading among all.</param>
internal sealed record DecodedParts(
    ImmutableArray<PieceRange> Source,
    ImmutableArray<PieceRange> Content,
    ImmutableArray<PieceRange> Cue,
    double Probability
);

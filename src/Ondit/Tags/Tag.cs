using System.Collections.Immutable;

namespace Ondit.Tags;

/// <summary>What the encoder sees at one cue: the cue and the parts that it joins. Ranges count the story's pieces.</summary>
/// <param name="Cue">The cue; never empty, in order.</param>
/// <param name="Source">The source in order; may be empty.</param>
/// <param name="Content">The content in order; may be empty.</param>
/// <param name="CueProbability">That a cue stands just here.</param>
/// <param name="PartsProbability">That source and content are just these, given the cue.</param>
/// <param name="Kinds">On whose word it is, and how firmly.</param>
public sealed record Tag(
    ImmutableArray<PieceRange> Cue,
    ImmutableArray<PieceRange> Source,
    ImmutableArray<PieceRange> Content,
    double CueProbability,
    double PartsProbability,
    KindScores Kinds
);

namespace Ondit.Tags;

/// <summary>What the encoder sees at a time: a core whose cues are taken, with context on both sides.</summary>
/// <param name="All">The pieces encoded, the core among them.</param>
/// <param name="Core">The pieces whose cues are this window's; the cores of a story follow on each other without gap or overlap.</param>
public readonly record struct Window(PieceRange All, PieceRange Core);

namespace Ondit.Tags;

/// <summary>A cue found in a window.</summary>
/// <param name="Cue">Its pieces, counted from the window's first.</param>
/// <param name="Probability">That a cue stands just here.</param>
internal readonly record struct ScoredCue(PieceRange Cue, double Probability);

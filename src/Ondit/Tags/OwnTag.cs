namespace Ondit.Tags;

/// <summary>An assertion of the story's own voice.</summary>
/// <param name="Range">Its pieces.</param>
/// <param name="Probability">That it is just this.</param>
/// <param name="Kinds">How it is put.</param>
public sealed record OwnTag(PieceRange Range, double Probability, KindScores Kinds);

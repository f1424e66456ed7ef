namespace Ondit.Tags;

/// <summary>A stretch that a layer has.</summary>
/// <param name="Range">Its pieces.</param>
/// <param name="Type">Of the layer's types, from 0.</param>
/// <param name="Probability">That it is just this, piece by piece.</param>
public readonly record struct Stretch(PieceRange Range, int Type, double Probability);

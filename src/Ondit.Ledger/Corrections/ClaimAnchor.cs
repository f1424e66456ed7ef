namespace Ondit.Ledger.Corrections;

/// <summary>A claim by its place, which another reading of the same text does not change.</summary>
/// <param name="Story">Id of the story.</param>
/// <param name="Start">Where its words begin, in UTF-16 units of the text.</param>
/// <param name="End">Where they end.</param>
/// <param name="Words">The words.</param>
public sealed record ClaimAnchor(string Story, int Start, int End, string Words);

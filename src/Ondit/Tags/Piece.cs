using Ondit.Stories;

namespace Ondit.Tags;

/// <summary>A word piece with what the uncased vocabulary loses and the encoder is told apart.</summary>
/// <param name="Id">Entry of the vocabulary.</param>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Casing">How the whole word is written.</param>
/// <param name="Quoted">How it stands to quotation marks.</param>
/// <param name="Place">Whether a sentence or paragraph begins with it.</param>
public readonly record struct Piece(int Id, TextSpan Span, Casing Casing, Quoted Quoted, Place Place);

using Ondit.Stories;

namespace Ondit.App.Exports;

/// <summary>One piece of one part of an attribution, to be marked in the text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Part">Which part.</param>
/// <param name="Attribution">Which attribution, by its place in the reading.</param>
/// <param name="Piece">Which piece of the part, from 0.</param>
internal sealed record Mark(TextSpan Span, Part Part, int Attribution, int Piece);

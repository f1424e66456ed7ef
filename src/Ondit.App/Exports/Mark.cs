using Ondit.Stories;

namespace Ondit.App.Exports;

/// <summary>One piece to be marked in the text: of a part of an attribution, or of a claim of the story's own.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Part">Which part.</param>
/// <param name="Index">Which attribution, or for <see cref="Part.Own"/> which claim, by its place in the reading.</param>
/// <param name="Piece">Which piece of the part, from 0.</param>
internal sealed record Mark(TextSpan Span, Part Part, int Index, int Piece);

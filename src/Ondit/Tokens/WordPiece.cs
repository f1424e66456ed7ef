using Ondit.Stories;

namespace Ondit.Tokens;

/// <summary>One entry of the vocabulary and the words of the text that it stands for.</summary>
/// <param name="Id">Line of the vocabulary, from 0.</param>
/// <param name="Span">Where it stands in the untouched text.</param>
public readonly record struct WordPiece(int Id, TextSpan Span);

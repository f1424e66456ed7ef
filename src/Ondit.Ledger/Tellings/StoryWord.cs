using Ondit.Stories;

namespace Ondit.Ledger.Tellings;

/// <summary>A word of a story.</summary>
/// <param name="Folded">In lower case, without accents and apostrophes.</param>
/// <param name="Span">Where it stands.</param>
public readonly record struct StoryWord(string Folded, TextSpan Span);

using Ondit.Stories;

namespace Ondit.Ledger.Tellings;

/// <summary>Words in quotation marks, folded so that two houses' marks and capitals make no difference.</summary>
/// <param name="Span">Where they stand, marks included.</param>
/// <param name="Folded">The words, with one blank between two.</param>
/// <param name="Count">How many words.</param>
public sealed record QuotedWords(TextSpan Span, string Folded, int Count);

using Ondit.Ledger.Vectors;
using Ondit.Stories;

namespace Ondit.Ledger.Tellings;

/// <summary>A sentence of a story with what it says as a vector.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Vector">What it says.</param>
public sealed record TellingSentence(TextSpan Span, SentenceVector Vector);

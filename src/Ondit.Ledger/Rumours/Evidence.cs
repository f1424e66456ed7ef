using Ondit.Stories;

namespace Ondit.Ledger.Rumours;

/// <summary>One thing that a role or a link rests on.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands in the story, in UTF-16 units; null where it stands nowhere, as a date.</param>
/// <param name="Words">The words, or what people read in their place.</param>
public sealed record Evidence(EvidenceKind Kind, TextSpan? Span, string Words);

using Ondit.Stories;

namespace Ondit.Times;

/// <summary>Words that point to a time, and the time that they point to.</summary>
/// <param name="Span">The words, without the preposition before them.</param>
/// <param name="Type">Date, time, duration or set.</param>
/// <param name="Value">
/// The TIMEX3 value, in ISO 8601: <c>2020-08</c>, <c>2020-10-31TNI</c>, <c>P25Y</c>, <c>XXXX-WXX-2</c>, <c>PAST_REF</c>.
/// An X stands for what the text and the story's date leave open.
/// </param>
public sealed record TimeExpression(TextSpan Span, TimeType Type, string Value);

using Ondit.Stories;

namespace Ondit.Profiles;

/// <summary>Words in a text that hold a charge.</summary>
/// <param name="Charge">How grave it is.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="IsSuffered">Whether those spoken of have had it done to them: "was stalked".</param>
internal readonly record struct ChargeWord(Charge Charge, TextSpan Span, bool IsSuffered);

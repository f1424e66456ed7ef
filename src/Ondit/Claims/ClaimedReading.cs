using System.Collections.Immutable;
using Ondit.Decisions;

namespace Ondit.Claims;

/// <summary>Claims in text order.</summary>
/// <param name="Claims">What is put forward.</param>
/// <param name="Decisions">Why.</param>
public sealed record ClaimedReading(ImmutableArray<Claim> Claims, ImmutableArray<Decision> Decisions);

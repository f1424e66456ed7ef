using System.Collections.Immutable;
using Ondit.Decisions;
using Ondit.Mentions;

namespace Ondit.Attributions;

/// <summary>Attributions with their voices.</summary>
/// <param name="Attributions">As they came, with <see cref="Attribution.Voice"/> filled.</param>
/// <param name="Parties">As they came, and behind them the outlets that only the voices brought up.</param>
/// <param name="Decisions">Why.</param>
public sealed record VoicedReading(
    ImmutableArray<Attribution> Attributions,
    ImmutableArray<Party> Parties,
    ImmutableArray<Decision> Decisions
);

using System.Collections.Immutable;
using Ondit.Decisions;

namespace Ondit.Mentions;

/// <summary>The parties of a story, and why.</summary>
/// <param name="Parties">In the order of their first mentions.</param>
/// <param name="Decisions">What was decided about each mention.</param>
public sealed record FoundParties(ImmutableArray<Party> Parties, ImmutableArray<Decision> Decisions);

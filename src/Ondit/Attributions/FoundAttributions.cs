using System.Collections.Immutable;
using Ondit.Decisions;

namespace Ondit.Attributions;

/// <summary>The attributions of a story, and why.</summary>
/// <param name="Attributions">In the order of their cues.</param>
/// <param name="Decisions">What was decided about each.</param>
public sealed record FoundAttributions(ImmutableArray<Attribution> Attributions, ImmutableArray<Decision> Decisions);

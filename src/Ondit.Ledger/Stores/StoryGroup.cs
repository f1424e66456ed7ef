using System.Collections.Immutable;
using Ondit.Ledger.Corrections;

namespace Ondit.Ledger.Stores;

/// <summary>Stories that may carry the same rumours, and that share none with others.</summary>
/// <param name="Row">Its number in the store.</param>
/// <param name="Changed">How often it had changed when it was read.</param>
/// <param name="Readings">The latest of each story, by day.</param>
/// <param name="Corrections">Those that bear on it, oldest first.</param>
public sealed record StoryGroup(
    long Row,
    long Changed,
    ImmutableArray<PackedReading> Readings,
    ImmutableArray<Correction> Corrections
);

using System.Collections.Immutable;

namespace Ondit.Ledger.Stores;

/// <summary>A group and the rumours that were found in it.</summary>
/// <param name="Group">The group as it was read.</param>
/// <param name="Rumours">All of its rumours; their ids are the joining's own and are replaced by those of the ledger.</param>
public sealed record JoinedGroup(StoryGroup Group, ImmutableArray<JoinedRumour> Rumours);

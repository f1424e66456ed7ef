using System.Collections.Immutable;
using Ondit.Ledger.Rumours;

namespace Ondit.Ledger.Stores;

/// <summary>A rumour as joined, with the numbers of the corrections that made it what it is.</summary>
public sealed record JoinedRumour(Rumour Rumour, ImmutableArray<long> Corrections);

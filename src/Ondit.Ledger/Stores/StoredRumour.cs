using System.Collections.Immutable;
using Ondit.Ledger.Corrections;
using Ondit.Ledger.Outcomes;
using Ondit.Ledger.Rumours;

namespace Ondit.Ledger.Stores;

/// <summary>A rumour with what people entered about it.</summary>
/// <param name="Rumour">Found by reading and joining.</param>
/// <param name="Outcomes">What became of it, as it was entered, oldest first; the last one holds.</param>
/// <param name="Corrections">What people changed in it, oldest first.</param>
public sealed record StoredRumour(
    Rumour Rumour,
    ImmutableArray<Outcome> Outcomes,
    ImmutableArray<Correction> Corrections
);

using System.Collections.Immutable;
using Ondit.Ledger.Outcomes;

namespace Ondit.Ledger.Records;

/// <summary>A rumour by the one it came from.</summary>
/// <param name="Rumour">Its id.</param>
/// <param name="Published">The day it came out there first.</param>
/// <param name="Outcomes">What became of it, oldest entry first.</param>
public sealed record OriginatedRumour(string Rumour, DateOnly? Published, ImmutableArray<Outcome> Outcomes);

using System.Collections.Frozen;
using Ondit.Ledger.Names;

namespace Ondit.Ledger.Echoes;

/// <summary>Outlets that belong together.</summary>
public static class OutletFamilies
{
    private static readonly FrozenDictionary<string, string> Families = LedgerList
        .Load("Echoes/families.tsv")
        .ToFrozenDictionary(row => Key(row[0]), row => row[1], StringComparer.Ordinal);

    /// <summary>Whether two outlets are of one family and not the same.</summary>
    public static bool AreOne(string? one, string? other) =>
        one is not null
        && other is not null
        && Key(one) != Key(other)
        && Families.TryGetValue(Key(one), out var family)
        && Families.TryGetValue(Key(other), out var second)
        && family == second;

    private static string Key(string outlet)
    {
        var folded = FoldedName.Of(outlet);
        return folded.StartsWith("the ", StringComparison.Ordinal) ? folded[4..] : folded;
    }
}

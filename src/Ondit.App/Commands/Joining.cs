using Ondit.Ledger.Joining;
using Ondit.Ledger.Rumours;
using Ondit.Ledger.Stores;

namespace Ondit.App.Commands;

/// <summary>Joins what has changed in a ledger, and tells which corrections no longer fit.</summary>
internal static class Joining
{
    public static void Run(ILedgerStore store, Action<int> joined, CancellationToken cancellation)
    {
        foreach (var correction in new RumourJoining(store, new RumourReader().Read).Join(joined, cancellation))
        {
            Console.Error.WriteLine(
                $"ondit: correction {correction.Number} no longer fits: what it corrects is not found in the latest readings"
            );
        }
    }
}

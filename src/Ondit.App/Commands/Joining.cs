using Ondit.Ledger.Joining;
using Ondit.Ledger.Learned;
using Ondit.Ledger.Stores;
using Ondit.Ledger.Vectors;

namespace Ondit.App.Commands;

/// <summary>Joins what has changed in a ledger, and tells which corrections no longer fit.</summary>
internal static class Joining
{
    private static string EncoderFolder => Path.Combine(AppContext.BaseDirectory, "models", "matcher");

    public static void Run(ILedgerStore store, Action<int> joined, CancellationToken cancellation)
    {
        // The encoder takes longer to load than most questions to answer.
        if (store.CountUnjoined() == 0)
        {
            return;
        }

        using var encoder = SentenceEncoder.Load(EncoderFolder);
        var reader = new RumourReader(encoder, JoiningModel.Shipped);
        foreach (var correction in new RumourJoining(store, reader.Read).Join(joined, cancellation))
        {
            Console.Error.WriteLine(
                $"ondit: correction {correction.Number} no longer fits: what it corrects is not found in the latest readings"
            );
        }
    }
}

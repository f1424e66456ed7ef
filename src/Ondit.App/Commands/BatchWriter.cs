using System.Collections.Immutable;
using Ondit.Ledger.Stores;
using Ondit.Ledger.Stories;

namespace Ondit.App.Commands;

/// <summary>Writes entries in batches, for a commit waits for the disk; and tells of them only when they are kept.</summary>
/// <param name="store">The ledger.</param>
/// <param name="kept">Is told of them.</param>
internal sealed class BatchWriter(ILedgerStore store, Action<ImmutableArray<Addition>> kept)
{
    private const int Most = 256;
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(500);

    private readonly List<LedgerEntry> batch = [];
    private long begun;

    public void Write(LedgerEntry entry)
    {
        if (batch.Count == 0)
        {
            begun = TimeProvider.System.GetTimestamp();
        }

        batch.Add(entry);
        if (batch.Count >= Most || TimeProvider.System.GetElapsedTime(begun) > Longest)
        {
            Flush();
        }
    }

    public void Flush()
    {
        if (batch.Count > 0)
        {
            kept(store.Add(batch));
            batch.Clear();
        }
    }
}

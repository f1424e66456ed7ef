using Ondit.Ledger.Stores;
using Ondit.Ledger.Stories;

namespace Ondit.App.Exports;

/// <summary>The latest readings of stories, one at a time: the appearances of a rumour in one story stand together.</summary>
internal sealed class LatestReadings(ILedgerStore store)
{
    private string? story;
    private StoredReading? reading;

    /// <summary>The reading; null where the ledger has no such story.</summary>
    public StoredReading? Of(string id)
    {
        if (story != id)
        {
            (story, reading) = (id, store.Reading(id));
        }

        return reading;
    }
}

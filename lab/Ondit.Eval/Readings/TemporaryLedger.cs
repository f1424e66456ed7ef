using System.Collections.Immutable;
using Ondit.Ledger.Answers;
using Ondit.Ledger.Joining;
using Ondit.Ledger.Learned;
using Ondit.Ledger.Rumours;
using Ondit.Ledger.Stores.Sqlite;
using Ondit.Ledger.Stories;
using Ondit.Ledger.Vectors;

namespace Ondit.Eval.Readings;

/// <summary>A ledger for the time of a measurement: what is scored has gone through the store, as in use.</summary>
internal static class TemporaryLedger
{
    /// <summary>The rumours of some readings, added in order and joined.</summary>
    public static ImmutableArray<Rumour> Rumours(
        IEnumerable<Reading> readings,
        SentenceEncoder encoder,
        JoiningModel model
    )
    {
        var folder = Directory.CreateTempSubdirectory("ondit-eval");
        try
        {
            using var store = SqliteLedgerStore.Open(Path.Combine(folder.FullName, "a.ledger"), TimeProvider.System);
            store.Add([.. readings.Select(reading => LedgerEntry.Of(reading, "eval"))]);
            new RumourJoining(store, new RumourReader(encoder, model).Read).Join(_ => { });
            return [.. store.Rumours(new Question()).Select(stored => stored.Rumour)];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

using System.Collections.Immutable;
using Ondit.Ledger.Corrections;
using Ondit.Ledger.Rumours;
using Ondit.Ledger.Stores;
using Ondit.Ledger.Stories;

namespace Ondit.Ledger.Joining;

/// <summary>
/// Joins the groups of stories that have changed: unpacking and joining on all cores, writing on one. Stopped at any moment, it goes on where
/// it was.
/// </summary>
/// <param name="store">The ledger.</param>
/// <param name="read">Finds the rumours of a group.</param>
public sealed class RumourJoining(ILedgerStore store, Func<IReadOnlyList<StoredReading>, ImmutableArray<Rumour>> read)
{
    // Groups that are held at a time.
    private const int Batch = 64;

    /// <summary>Joins all that is not joined.</summary>
    /// <param name="joined">Called with the number of groups joined at a time.</param>
    /// <param name="cancellation">Ends it between two batches.</param>
    /// <returns>Corrections that bear on a joined group and fit nothing in it, by number.</returns>
    public ImmutableArray<Correction> Join(Action<int> joined, CancellationToken cancellation = default)
    {
        var unfit = new SortedDictionary<long, Correction>();
        while (store.Unjoined(Batch) is { IsEmpty: false } groups)
        {
            cancellation.ThrowIfCancellationRequested();
            var results = new (JoinedGroup Joined, ImmutableArray<Correction> Unfit)[groups.Length];
            Parallel.For(
                0,
                groups.Length,
                new ParallelOptions { CancellationToken = cancellation },
                i => results[i] = Join(groups[i])
            );
            store.Join([.. results.Select(result => result.Joined)]);
            foreach (var correction in results.SelectMany(result => result.Unfit))
            {
                unfit[correction.Number] = correction;
            }

            joined(groups.Length);
        }

        return [.. unfit.Values];
    }

    private (JoinedGroup, ImmutableArray<Correction>) Join(StoryGroup group)
    {
        var readings = group.Readings.Select(packed => packed.Unpack()).ToImmutableArray();
        if (group.Corrections.IsEmpty)
        {
            return (new JoinedGroup(group, [.. read(readings).Select(rumour => new JoinedRumour(rumour, []))]), []);
        }

        var fitting = new HashSet<long>();
        ImmutableArray<StoredReading> corrected =
        [
            .. readings.Select(reading => CorrectedReading.Of(reading, group.Corrections, fitting)),
        ];
        var rumours = CorrectedRumours.Of(read(corrected), corrected, group.Corrections, fitting);
        return (
            new JoinedGroup(group, rumours),
            [.. group.Corrections.Where(correction => !fitting.Contains(correction.Number))]
        );
    }
}

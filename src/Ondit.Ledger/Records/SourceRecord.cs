using System.Collections.Immutable;
using Ondit.Ledger.Outcomes;

namespace Ondit.Ledger.Records;

/// <summary>What became of the rumours that came from somewhere. Outcomes are as people entered them; the last entry holds.</summary>
/// <param name="Rumours">How many came from there.</param>
/// <param name="Echoed">How many more were only passed on there.</param>
/// <param name="Known">How many of those that came from there have come out, confirmed, refuted or withdrawn: n.</param>
/// <param name="Shares">How they came out; empty where n is under <see cref="FewestKnown"/>.</param>
/// <param name="MedianDays">Days from publication to outcome, of those where both are dated; null where n is too small or none is.</param>
public sealed record SourceRecord(
    int Rumours,
    int Echoed,
    int Known,
    ImmutableArray<OutcomeShare> Shares,
    double? MedianDays
)
{
    /// <summary>Of fewer than this a share says nothing.</summary>
    public const int FewestKnown = 5;

    /// <summary>Counts.</summary>
    /// <param name="originated">Rumours that came from there.</param>
    /// <param name="echoed">How many were passed on.</param>
    public static SourceRecord Of(ImmutableArray<OriginatedRumour> originated, int echoed)
    {
        var known = originated
            .Where(rumour => rumour.Outcomes is [.., { Value: not OutcomeValue.Unresolved }])
            .Select(rumour => (rumour.Published, Last: rumour.Outcomes[^1]))
            .ToList();
        if (known.Count < FewestKnown)
        {
            return new SourceRecord(originated.Length, echoed, known.Count, [], null);
        }

        return new SourceRecord(
            originated.Length,
            echoed,
            known.Count,
            [
                .. new[] { OutcomeValue.Confirmed, OutcomeValue.Refuted, OutcomeValue.Withdrawn }.Select(value =>
                    OutcomeShare.Of(value, known.Count(one => one.Last.Value == value), known.Count)
                ),
            ],
            Median([
                .. known
                    .Where(one => one.Published is not null && one.Last.Date is not null)
                    .Select(one => (double)(one.Last.Date!.Value.DayNumber - one.Published!.Value.DayNumber))
                    .Order(),
            ])
        );
    }

    private static double? Median(ImmutableArray<double> sorted) =>
        sorted.IsEmpty ? null : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
}

using System.Collections.Immutable;
using Ondit.Attributions;
using Ondit.Ledger.Rumours;

namespace Ondit.Ledger.Joining;

/// <summary>Tells the last word of a rumour's sourcing.</summary>
public static class StatusReader
{
    /// <summary>The status of appearances, oldest first.</summary>
    public static RumourStatus Read(ImmutableArray<Appearance> appearances, ImmutableArray<RumourVoice> voices)
    {
        var last = appearances.LastOrDefault(appearance =>
            appearance.Role is Role.Outcome or Role.Correction or Role.Denial
        );
        return last switch
        {
            { Role: Role.Outcome, Stance: Stance.Deny } => RumourStatus.Refuted,
            { Role: Role.Outcome } => RumourStatus.ConfirmedOnRecord,
            { Role: Role.Correction } => RumourStatus.Withdrawn,
            { Role: Role.Denial } => RumourStatus.Denied,
            _ when Origins(appearances) > 1 => RumourStatus.SeveralOrigins,
            _ => voices.FirstOrDefault(voice => voice.Id == appearances[0].Voice)?.SourceType == SourceType.Named
                ? RumourStatus.SingleNamed
                : RumourStatus.SingleUnnamed,
        };
    }

    /// <summary>Distinct voices among the origin and independent appearances.</summary>
    public static int Origins(ImmutableArray<Appearance> appearances) =>
        appearances
            .Where(appearance => appearance.Role is Role.Origin or Role.Independent)
            .Select(appearance => appearance.Voice)
            .Distinct(StringComparer.Ordinal)
            .Count();
}

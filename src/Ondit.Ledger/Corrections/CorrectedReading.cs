using System.Collections.Immutable;
using Ondit.Attributions;
using Ondit.Claims;
using Ondit.Ledger.Names;
using Ondit.Ledger.Stories;
using Ondit.Mentions;

namespace Ondit.Ledger.Corrections;

/// <summary>A reading as people corrected it: names of parties, kinds of attributions. The stored one stays as it is.</summary>
public static class CorrectedReading
{
    /// <summary>Applies those corrections that are about readings.</summary>
    /// <param name="stored">As read.</param>
    /// <param name="corrections">Oldest first; a later one holds against an earlier one.</param>
    /// <param name="fitting">Takes up the numbers of those that found their words.</param>
    public static StoredReading Of(StoredReading stored, ImmutableArray<Correction> corrections, ISet<long> fitting)
    {
        var reading = stored.Reading;
        foreach (var correction in corrections)
        {
            var corrected = correction.Change switch
            {
                PartyChange party when party.In.IsEmpty || party.In.Contains(stored.Story.Id, StringComparer.Ordinal) =>
                    Renamed(reading, party),
                AttributionChange change when change.Story == stored.Story.Id => Changed(reading, change),
                _ => null,
            };
            if (corrected is not null)
            {
                reading = corrected;
                fitting.Add(correction.Number);
            }
        }

        return stored with
        {
            Reading = reading,
        };
    }

    /// <summary>Whether an attribution is the one whose cue stands, or stood, at a place.</summary>
    public static bool IsAt(Attribution attribution, int start, int end) =>
        attribution.Cue is [var first, ..] && first.Start < end && start < first.End;

    private static Reading? Renamed(Reading reading, PartyChange change)
    {
        var name = FoldedName.Of(change.Name);
        if (!reading.Parties.Any(Is))
        {
            return null;
        }

        return reading with
        {
            Parties = [.. reading.Parties.Select(party => Is(party) ? party with { Name = change.Becomes } : party)],
        };

        bool Is(Party party) => FoldedName.Of(party.Name) == name;
    }

    private static Reading? Changed(Reading reading, AttributionChange change)
    {
        var attribution = reading.Attributions.FirstOrDefault(one => IsAt(one, change.Start, change.End));
        var speaker = change.Speaker is null
            ? null
            : reading.Parties.FirstOrDefault(party => FoldedName.Of(party.Name) == FoldedName.Of(change.Speaker));
        if (attribution is null || (change.Speaker is not null && speaker is null))
        {
            return null;
        }

        var kind = attribution.Kind;
        kind = kind with
        {
            SourceType = change.SourceType ?? kind.SourceType,
            Factuality = change.Factuality ?? kind.Factuality,
            IsDenial = change.IsDenial ?? kind.IsDenial,
        };
        // Number and standing are told of unnamed sources alone.
        kind =
            kind.SourceType == SourceType.Unnamed
                ? kind with
                {
                    Number = kind.Number ?? Number.One,
                    Standing = kind.Standing ?? Standing.Bare,
                }
                : kind with
                {
                    Number = null,
                    Standing = null,
                };
        var corrected = attribution with
        {
            Kind = kind,
            Voice = speaker is null ? attribution.Voice : attribution.Voice with { Speaker = speaker.Id },
        };
        return reading with
        {
            Attributions = reading.Attributions.Replace(attribution, corrected),
            Claims = [.. reading.Claims.Select(claim => claim.Attribution == attribution.Id ? Put(claim) : claim)],
        };

        Claim Put(Claim claim) =>
            claim with
            {
                Factuality = change.Factuality ?? claim.Factuality,
                Kind = change.IsDenial switch
                {
                    true => ClaimKind.Denial,
                    false when claim.Kind == ClaimKind.Denial => ClaimKind.Fact,
                    _ => claim.Kind,
                },
            };
    }
}

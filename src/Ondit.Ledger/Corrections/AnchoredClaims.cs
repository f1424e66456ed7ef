using System.Collections.Immutable;
using Ondit.Ledger.Stories;

namespace Ondit.Ledger.Corrections;

/// <summary>Finds the claims that stand where anchors say, whatever the reading calls them.</summary>
public sealed class AnchoredClaims(ImmutableArray<StoredReading> readings)
{
    private readonly Dictionary<string, StoredReading> byStory = readings.ToDictionary(
        reading => reading.Story.Id,
        StringComparer.Ordinal
    );

    /// <summary>Story and id of each claim that shares most of its words with one of the anchors.</summary>
    public IReadOnlySet<(string Story, string Claim)> Of(ImmutableArray<ClaimAnchor> anchors)
    {
        var found = new HashSet<(string, string)>();
        foreach (var anchor in anchors)
        {
            if (
                byStory.TryGetValue(anchor.Story, out var stored)
                && stored.Reading.Claims.Select(claim => (claim.Id, Share: Share(stored, claim.Span, anchor))).ToList()
                    is { Count: > 0 } claims
                && claims.MaxBy(claim => claim.Share) is { Share: >= 0.5 } best
            )
            {
                found.Add((anchor.Story, best.Id));
            }
        }

        return found;
    }

    // Of the units of both together how many both have; where the text has changed, whether the words are the same.
    private static double Share(StoredReading stored, ImmutableArray<Ondit.Stories.TextSpan> span, ClaimAnchor anchor)
    {
        if (span.IsEmpty)
        {
            return 0;
        }

        var text = stored.Story.Story.Text;
        var (start, end) = (span[0].Start, span[^1].End);
        if (
            anchor.End > text.Length
            || !text.AsSpan(anchor.Start, anchor.End - anchor.Start).SequenceEqual(anchor.Words)
        )
        {
            return text.AsSpan(start, end - start).SequenceEqual(anchor.Words) ? 1 : 0;
        }

        var both = Math.Max(0, Math.Min(end, anchor.End) - Math.Max(start, anchor.Start));
        return (double)both / (end - start + anchor.End - anchor.Start - both);
    }
}

using System.Collections.Immutable;
using Ondit.Attributions;
using Ondit.Claims;
using Ondit.Ledger.Names;
using Ondit.Ledger.Stories;
using Ondit.Stories;

namespace Ondit.Ledger.Rumours;

/// <summary>Joins claims by their words alone: same party, half of the words shared. What learned matching is measured against.</summary>
/// <param name="fewestShared">Of the words of both, so many must be in both.</param>
public sealed class RumourReader(double fewestShared = 0.5)
{
    private sealed record Told(
        StoredReading Reading,
        Claim Claim,
        Attribution? Attribution,
        ImmutableArray<string> Parties,
        HashSet<string> Words
    );

    /// <summary>The rumours of some readings, oldest first.</summary>
    public ImmutableArray<Rumour> Read(IReadOnlyList<StoredReading> readings)
    {
        var rumours = new List<List<Told>>();
        foreach (
            var told in readings
                .OrderBy(reading => reading.Story.Story.Published ?? DateOnly.MaxValue)
                .SelectMany(Tell)
                .Where(told => !told.Parties.IsEmpty)
        )
        {
            if (rumours.Find(rumour => AreSame(rumour[0], told)) is { } same)
            {
                same.Add(told);
            }
            else
            {
                rumours.Add([told]);
            }
        }

        return [.. rumours.Select((rumour, i) => Make($"r{i + 1}", rumour))];
    }

    private static IEnumerable<Told> Tell(StoredReading stored)
    {
        var reading = stored.Reading;
        var parties = reading.Parties.ToDictionary(party => party.Id, party => party.Name, StringComparer.Ordinal);
        return reading
            .Claims.Where(claim => claim.Kind != ClaimKind.Opinion)
            .Select(claim => new Told(
                stored,
                claim,
                reading.Attributions.FirstOrDefault(attribution => attribution.Id == claim.Attribution),
                [.. claim.About.Select(parties.GetValueOrDefault).OfType<string>()],
                FoldedName.Words(Words(reading, claim.Span)).ToHashSet(StringComparer.Ordinal)
            ));
    }

    private bool AreSame(Told first, Told other) =>
        first.Parties.Any(party =>
            other.Parties.Any(name =>
                FoldedName.Words(party) is [.., var last] && FoldedName.Words(name) is [.., var end] && last == end
            )
        )
        && (double)first.Words.Count(other.Words.Contains)
            / Math.Max(1, first.Words.Union(other.Words, StringComparer.Ordinal).Count())
            >= fewestShared;

    private static Rumour Make(string id, List<Told> told)
    {
        var voices = new List<RumourVoice>();
        var appearances = ImmutableArray.CreateBuilder<Appearance>(told.Count);
        foreach (var one in told)
        {
            var story = one.Reading.Story;
            var kind = one.Attribution?.Kind;
            var isDenial = kind?.IsDenial == true || one.Claim.Kind == ClaimKind.Denial;
            var isEcho = kind?.SourceType == SourceType.Outlet && appearances.Count > 0;
            var name = one.Attribution is { } by ? Words(one.Reading.Reading, by.Source) : story.Story.Outlet;
            var voice = voices.Find(voice => voice.Name == name);
            if (voice is null)
            {
                voice = new RumourVoice($"v{voices.Count + 1}", name, kind?.SourceType ?? SourceType.Self);
                voices.Add(voice);
            }

            appearances.Add(
                new Appearance(
                    story.Id,
                    story.Story.Outlet,
                    story.Story.Published,
                    one.Claim.Id,
                    isDenial ? Role.Denial
                        : isEcho ? Role.Echo
                        : appearances.Count == 0 ? Role.Origin
                        : Role.Independent,
                    isDenial ? Stance.Deny : Stance.Support,
                    one.Claim.Factuality,
                    voice.Id,
                    isEcho ? [appearances[0].Story] : [],
                    one.Attribution is { Source: [var span, ..] }
                        ? [new Evidence(isEcho ? EvidenceKind.Credit : EvidenceKind.OwnSource, span, name ?? "")]
                        : [],
                    one.Attribution?.Score ?? 0.5
                )
            );
        }

        var origins = appearances
            .Where(appearance => appearance.Role is Role.Origin or Role.Independent)
            .Select(appearance => appearance.Voice)
            .Distinct(StringComparer.Ordinal)
            .Count();
        return new Rumour(
            id,
            Words(told[0].Reading.Reading, told[0].Claim.Span),
            [.. told.SelectMany(one => one.Parties).Distinct(StringComparer.Ordinal)],
            told[0].Reading.Story.Story.Published,
            appearances.Any(appearance => appearance.Role == Role.Denial) ? RumourStatus.Denied
                : origins > 1 ? RumourStatus.SeveralOrigins
                : voices[0].SourceType == SourceType.Named ? RumourStatus.SingleNamed
                : RumourStatus.SingleUnnamed,
            origins,
            [.. voices],
            appearances.ToImmutable()
        );
    }

    private static string Words(Reading reading, ImmutableArray<TextSpan> pieces) =>
        string.Join(" … ", pieces.Select(piece => piece.In(reading.Story.Text).ToString()));
}

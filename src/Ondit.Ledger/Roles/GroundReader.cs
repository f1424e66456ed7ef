using System.Collections.Immutable;
using Ondit.Attributions;
using Ondit.Claims;
using Ondit.Ledger.Matching;
using Ondit.Ledger.Rumours;
using Ondit.Ledger.Tellings;
using Ondit.Stories;

namespace Ondit.Ledger.Roles;

/// <summary>Finds the place in a story on which a role rests.</summary>
public static class GroundReader
{
    /// <summary>The ground of a role.</summary>
    /// <param name="company">All stories.</param>
    /// <param name="story">The story.</param>
    /// <param name="role">What it does.</param>
    /// <param name="rumour">The stories whose main claim the rumour is.</param>
    public static Ground Of(Company company, int story, Role role, ImmutableArray<int> rumour)
    {
        var telling = company.Tellings[story];
        var reading = telling.Reading;
        switch (role)
        {
            case Role.Reply when reading.Replies is [var reply, ..]:
                var said = reading.Attributions.FirstOrDefault(one => one.Cue.Any(reply.Span.Contains));
                return new Ground(ClaimAt(reading, reply.Span), said, reply.Span);
            case Role.Denial or Role.Reply:
                var denials = RoleFeatures.Denials(reading);
                return From(telling, role == Role.Denial ? Closest(company, telling, denials, rumour) : null);
            case Role.Origin or Role.Independent:
                return From(telling, Closest(company, telling, reading.Attributions.Where(IsOwn), rumour));
            case Role.Outcome:
                return From(telling, Closest(company, telling, reading.Attributions.Where(IsOpen), rumour));
            default:
                return new Ground(ClaimOf(company, telling, rumour), null, null);
        }
    }

    private static bool IsOwn(Attribution attribution) =>
        attribution.Voice.Via.IsEmpty
        && attribution.Kind.SourceType
            is SourceType.Unnamed
                or SourceType.Document
                or SourceType.Named
                or SourceType.Role
                or SourceType.Organisation;

    private static bool IsOpen(Attribution attribution) =>
        attribution.Kind.SourceType
            is SourceType.Named
                or SourceType.Role
                or SourceType.Organisation
                or SourceType.Document;

    // Of several the one in whose sentence most of the rumour is said; anonymous ones first, since a story seldom has them by the way.
    private static Attribution? Closest(
        Company company,
        Telling telling,
        IEnumerable<Attribution> attributions,
        ImmutableArray<int> rumour
    ) =>
        attributions
            .Where(attribution => !attribution.Source.IsEmpty)
            .OrderByDescending(attribution =>
                Nearness(company, telling.SentenceAt(attribution.Cue[0].Start), rumour)
                + (attribution.Kind.SourceType is SourceType.Unnamed or SourceType.Document ? 0.3 : 0)
                + (0.1 * attribution.Score)
            )
            .FirstOrDefault();

    private static double Nearness(Company company, TellingSentence? sentence, ImmutableArray<int> rumour) =>
        sentence is null ? 0 : rumour.Average(story => sentence.Vector.Cosine(company.Tellings[story].Head));

    private static Ground From(Telling telling, Attribution? attribution) =>
        attribution is null
            ? new Ground(telling.Reading.Claims.FirstOrDefault(), null, null)
            : new Ground(
                telling.Reading.Claims.FirstOrDefault(claim => claim.Attribution == attribution.Id)
                    ?? ClaimAt(telling.Reading, telling.SentenceAt(attribution.Cue[0].Start)?.Span ?? default),
                attribution,
                attribution.Source is [var source, ..] ? source : attribution.Cue[0]
            );

    private static Claim? ClaimAt(Reading reading, TextSpan span) =>
        reading.Claims.FirstOrDefault(claim => claim.Span.Any(span.Overlaps)) ?? reading.Claims.FirstOrDefault();

    /// <summary>The claim that says most of the rumour; the first of equal ones.</summary>
    public static Claim? ClaimOf(Company company, Telling telling, ImmutableArray<int> rumour) =>
        telling
            .Reading.Claims.Where(claim => !claim.Span.IsEmpty)
            .OrderByDescending(claim =>
                Nearness(company, telling.SentenceAt(claim.Span[0].Start), rumour)
                - (claim.Kind == ClaimKind.Opinion ? 0.3 : 0)
                + (claim.About.IsEmpty ? 0 : 0.1)
            )
            .FirstOrDefault();
}

using System.Collections.Immutable;
using Ondit.Attributions;
using Ondit.Claims;
using Ondit.Stories;

namespace Ondit.Profiles;

/// <summary>One of the things that house rules can ask of a reading: a closed list, so that a file of rules needs no code.</summary>
/// <param name="Name">As files write it.</param>
/// <param name="Ground">What it is asked of.</param>
/// <param name="Words">The words that meet it; none where it is not met.</param>
internal sealed record Condition(string Name, Ground Ground, Func<Case, ImmutableArray<TextSpan>> Words)
{
    private static readonly ImmutableArray<Condition> All =
    [
        .. Enum.GetValues<SourceType>()
            .Select(type => Source(type.ToString().ToLowerInvariant(), one => one.By!.Kind.SourceType == type)),
        Source("one", one => one.By!.Kind.Number == Number.One),
        Source("several", one => one.By!.Kind.Number == Number.Several),
        Source("bare", one => one.Voice?.Standing == Standing.Bare),
        Source("described", one => one.Voice?.Standing == Standing.Described),
        Source("knowledge", one => one.Voice?.Standing == Standing.Knowledge),
        Source("no-reason", one => one.Voice is { IsUnnamed: true, HasReason: false }),
        Source("one-voice", one => one.Voice is { } voice && one.Sourcing.IsPluralWithOneVoice(voice)),
        Source("second-hand", one => !one.By!.Voice.Via.IsEmpty),
        Source("no-first-hand", one => !IsFirstHand(one.By!.Kind.SourceType)),
        Content("fact", one => one.Claim!.Kind == ClaimKind.Fact),
        Content("opinion", one => one.Claim!.Kind == ClaimKind.Opinion),
        Content("denial", one => one.Claim!.Kind == ClaimKind.Denial),
        Content("attack", one => one.Sourcing.IsAttack(one.Claim!)),
        Content("allegation", one => one.Sourcing.IsAllegation(one.Claim!)),
        Content("own-voice", one => one.Claim!.Attribution is null),
        Content("no-reply", one => one.Sourcing.IsWithoutReply(one.Claim!)),
        new("other-sentence", Ground.Content, SentenceReader.WordsBefore),
        new("headline-firmer", Ground.Headline, HeadlineReader.FirmerThanBody),
    ];

    private static readonly ImmutableDictionary<string, Condition> ByName = All.ToImmutableDictionary(
        condition => condition.Name,
        StringComparer.Ordinal
    );

    public static IEnumerable<string> Names => All.Select(condition => condition.Name);

    public static Condition? Named(string name) => ByName.GetValueOrDefault(name);

    private static bool IsFirstHand(SourceType type) =>
        type
            is SourceType.Named
                or SourceType.Role
                or SourceType.Organisation
                or SourceType.Document
                or SourceType.Self;

    private static Condition Source(string name, Func<Case, bool> isMet) =>
        new(
            name,
            Ground.Source,
            one =>
                one.By is null || !isMet(one) ? []
                : one.By.Source.IsEmpty ? one.By.Cue
                : one.By.Source
        );

    private static Condition Content(string name, Func<Case, bool> isMet) =>
        new(name, Ground.Content, one => one.Claim is not null && isMet(one) ? one.Claim.Span : []);
}

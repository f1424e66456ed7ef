using System.Collections.Immutable;
using Ondit.Attributions;
using Ondit.Claims;

namespace Ondit.Profiles;

/// <summary>Counts what a reading rests on.</summary>
public static class ProfileReader
{
    /// <summary>The profile of all that was found in a story.</summary>
    public static Profile Read(Reading reading)
    {
        var sourcing = new Sourcing(reading);
        var attributed = reading
            .Claims.Select(claim => (Claim: claim, By: sourcing.AttributionOf(claim)))
            .Where(pair => pair.By is not null)
            .Select(pair => (pair.Claim, By: pair.By!))
            .ToList();
        var unnamed = sourcing.Voices.Where(voice => voice.IsUnnamed).ToList();
        return new Profile
        {
            Claims = Ids(reading.Claims),
            BySourceType = ByKey<SourceType>(type => attributed.Where(pair => pair.By.Kind.SourceType == type)),
            ByStanding = ByKey<Standing>(standing =>
                attributed.Where(pair =>
                    pair.By.Kind.SourceType == SourceType.Unnamed && StandingOf(pair.By, sourcing) == standing
                )
            ),
            VoicesAtLeast = Ids(AtLeast(sourcing)),
            VoicesAtMost = Ids(sourcing.Voices.Where(IsHeard)),
            UnnamedWithReason = Ids(unnamed.Where(voice => voice.HasReason)),
            UnnamedWithoutReason = Ids(unnamed.Where(voice => !voice.HasReason)),
            PluralWithOneVoice = Ids(unnamed.Where(sourcing.IsPluralWithOneVoice)),
            OnOneUnnamedVoice = Ids(attributed.Where(pair => RestsOnOneUnnamed(pair.By, sourcing))),
            SecondHand = Ids(attributed.Where(pair => !pair.By.Voice.Via.IsEmpty)),
            RumourWithNobody = Ids(attributed.Where(pair => sourcing.Enclosing(pair.By).All(IsTalk))),
            OwnVoice = Ids(reading.Claims.Where(claim => claim is { Attribution: null, Kind: not ClaimKind.Opinion })),
            OwnOpinion = Ids(reading.Claims.Where(claim => claim is { Attribution: null, Kind: ClaimKind.Opinion })),
            UnnamedOpinionOrAttack = Ids(
                attributed.Where(pair =>
                    pair.By.Kind.SourceType == SourceType.Unnamed
                    && (pair.Claim.Kind == ClaimKind.Opinion || sourcing.IsAttack(pair.Claim))
                )
            ),
            RepliesSought = Replies(reading, _ => true),
            RepliesGot = Replies(reading, outcome => outcome == ReplyOutcome.Responded),
            RepliesRefused = Replies(reading, outcome => outcome == ReplyOutcome.Declined),
            RepliesMissing = Replies(
                reading,
                outcome => outcome is ReplyOutcome.NoResponse or ReplyOutcome.Unreachable or ReplyOutcome.Pending
            ),
            NoReplyTold = new Figure(sourcing.NoReplyTold),
        };
    }

    /// <summary>The id that figures know a reply by: <c>r1</c> for the first of the reading.</summary>
    public static string ReplyId(int index) => $"r{index + 1}";

    private static Standing? StandingOf(Attribution attribution, Sourcing sourcing) =>
        sourcing.VoiceOf(attribution)?.Standing ?? attribution.Kind.Standing;

    // Those heard directly, and as few others as the words allow: an outlet may pass on the unnamed voice that is heard already.
    private static IEnumerable<DistinctVoice> AtLeast(Sourcing sourcing)
    {
        var isAnyUnknown = false;
        foreach (var voice in sourcing.Voices.Where(IsHeard))
        {
            if (voice.First.Kind.SourceType is not (SourceType.Unnamed or SourceType.Outlet))
            {
                yield return voice;
            }
            else if (!isAnyUnknown || (voice.IsUnnamed && sourcing.IsSetApart(voice)))
            {
                isAnyUnknown = true;
                yield return voice;
            }
        }
    }

    // Not only through another, who says that it said so.
    private static bool IsHeard(DistinctVoice voice) =>
        voice.Attributions.Any(attribution => attribution.Parent is null);

    private static bool RestsOnOneUnnamed(Attribution attribution, Sourcing sourcing) =>
        sourcing
            .Enclosing(attribution)
            .Any(outer =>
                outer.Kind is { SourceType: SourceType.Unnamed } kind
                && (
                    kind.Number == Number.One
                    || (sourcing.VoiceOf(outer) is { } voice && sourcing.IsPluralWithOneVoice(voice))
                )
            );

    private static bool IsTalk(Attribution attribution) => attribution.Kind.SourceType == SourceType.Rumour;

    private static ImmutableSortedDictionary<T, Figure> ByKey<T>(Func<T, IEnumerable<(Claim Claim, Attribution By)>> of)
        where T : struct, Enum => Enum.GetValues<T>().ToImmutableSortedDictionary(key => key, key => Ids(of(key)));

    private static Figure Ids(IEnumerable<Claim> claims) => new([.. claims.Select(claim => claim.Id)]);

    private static Figure Ids(IEnumerable<(Claim Claim, Attribution By)> pairs) =>
        Ids(pairs.Select(pair => pair.Claim));

    private static Figure Ids(IEnumerable<DistinctVoice> voices) => new([.. voices.Select(voice => voice.First.Id)]);

    private static Figure Replies(Reading reading, Func<ReplyOutcome, bool> isMeant) =>
        new([
            .. Enumerable
                .Range(0, reading.Replies.Length)
                .Where(i => isMeant(reading.Replies[i].Outcome))
                .Select(ReplyId),
        ]);
}

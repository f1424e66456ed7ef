using Ondit.Attributions;
using Ondit.Claims;

namespace Ondit.Profiles;

/// <summary>What conditions are asked of: a claim with who puts it forward, either of which may lack.</summary>
/// <param name="Sourcing">All of the reading.</param>
/// <param name="By">The attribution; null for the story's own voice.</param>
/// <param name="Claim">The claim; null where an attribution has no content.</param>
internal sealed record Case(Sourcing Sourcing, Attribution? By, Claim? Claim)
{
    public DistinctVoice? Voice => By is null ? null : Sourcing.VoiceOf(By);

    /// <summary>All cases of a reading, in text order.</summary>
    public static IEnumerable<Case> Of(Sourcing sourcing)
    {
        var claimed = sourcing
            .Reading.Claims.Select(claim => claim.Attribution)
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        return sourcing
            .Reading.Claims.Select(claim => new Case(sourcing, sourcing.AttributionOf(claim), claim))
            .Concat(
                sourcing
                    .Reading.Attributions.Where(attribution => !claimed.Contains(attribution.Id))
                    .Select(attribution => new Case(sourcing, attribution, null))
            )
            .OrderBy(one => one.By?.Cue[0].Start ?? one.Claim!.Span[0].Start);
    }
}

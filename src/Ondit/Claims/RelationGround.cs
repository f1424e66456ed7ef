using System.Collections.Immutable;
using Ondit.Attributions;
using Ondit.Stories;

namespace Ondit.Claims;

/// <summary>On whose word, and in which claim, the words stand that give a relation.</summary>
internal sealed class RelationGround(ImmutableArray<Attribution> attributions, ImmutableArray<Claim> claims)
{
    /// <summary>On whose word.</summary>
    /// <param name="evidence">The words.</param>
    /// <param name="at">The mention in them that must lie in somebody's content.</param>
    public RelationStanding Standing(TextSpan evidence, TextSpan at)
    {
        if (
            attributions.Any(one =>
                one.Kind.SourceType == SourceType.Rumour && one.Cue.Any(cue => cue.Overlaps(evidence))
            )
        )
        {
            return RelationStanding.Rumoured;
        }

        return attributions
            .Where(one => one.Content.Any(piece => piece.Contains(at)))
            .MinBy(one => one.Content.Sum(piece => piece.Length)) switch
        {
            null => RelationStanding.Asserted,
            { Kind.SourceType: SourceType.Rumour } => RelationStanding.Rumoured,
            _ => RelationStanding.Attributed,
        };
    }

    /// <summary>Id of the smallest claim with the words in it; null where there is none.</summary>
    public string? Claim(TextSpan evidence) =>
        claims
            .Where(claim =>
                claim.Span.Length > 0 && new TextSpan(claim.Span[0].Start, claim.Span[^1].End).Contains(evidence)
            )
            .MinBy(claim => claim.Span.Sum(piece => piece.Length))
            ?.Id;
}

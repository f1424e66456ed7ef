using System.Collections.Immutable;

namespace Ondit.Ledger.Corrections;

/// <summary>Rumours that hold these claims are one.</summary>
/// <param name="Claims">At least one of each rumour.</param>
public sealed record MergeChange(ImmutableArray<ClaimAnchor> Claims) : Change
{
    /// <inheritdoc/>
    public override ImmutableArray<string> Stories =>
        [.. Claims.Select(claim => claim.Story).Distinct(StringComparer.Ordinal)];
}

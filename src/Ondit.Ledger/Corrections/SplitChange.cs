using System.Collections.Immutable;

namespace Ondit.Ledger.Corrections;

/// <summary>These claims are a rumour of their own.</summary>
/// <param name="Claims">All of them.</param>
public sealed record SplitChange(ImmutableArray<ClaimAnchor> Claims) : Change
{
    /// <inheritdoc/>
    public override ImmutableArray<string> Stories =>
        [.. Claims.Select(claim => claim.Story).Distinct(StringComparer.Ordinal)];
}

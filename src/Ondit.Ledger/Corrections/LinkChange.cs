using System.Collections.Immutable;

namespace Ondit.Ledger.Corrections;

/// <summary>A story took a rumour from another, or did not.</summary>
/// <param name="Story">Id of the story.</param>
/// <param name="From">Id of the other.</param>
/// <param name="Claims">The claims of the story that it is about.</param>
/// <param name="IsTaken">Whether it did.</param>
public sealed record LinkChange(string Story, string From, ImmutableArray<ClaimAnchor> Claims, bool IsTaken) : Change
{
    /// <inheritdoc/>
    public override ImmutableArray<string> Stories => [Story, From];
}

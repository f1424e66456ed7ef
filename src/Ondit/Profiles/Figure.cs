using System.Collections.Immutable;

namespace Ondit.Profiles;

/// <summary>A count of the profile, with what stands behind it.</summary>
/// <param name="Ids">Ids within the reading, in text order: of claims, attributions (one for each voice), replies or parties, as the figure says.</param>
public sealed record Figure(ImmutableArray<string> Ids)
{
    /// <summary>How many.</summary>
    public int Count => Ids.Length;
}

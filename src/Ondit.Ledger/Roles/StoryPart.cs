using System.Collections.Immutable;
using Ondit.Ledger.Rumours;

namespace Ondit.Ledger.Roles;

/// <summary>What one story does with one rumour.</summary>
/// <param name="Story">Index of the story.</param>
/// <param name="Roles">One or several, each with the probability.</param>
public sealed record StoryPart(int Story, ImmutableArray<(Role Role, double Probability)> Roles)
{
    /// <summary>Whether it has a role.</summary>
    public bool Has(Role role) => Roles.Any(one => one.Role == role);
}

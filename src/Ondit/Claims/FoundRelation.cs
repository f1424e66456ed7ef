using Ondit.Mentions;
using Ondit.Stories;

namespace Ondit.Claims;

/// <summary>What one rule found.</summary>
/// <param name="From">Of whom it is said.</param>
/// <param name="Given">What it is, as the rule gives it.</param>
/// <param name="To">Id of the other party, or years.</param>
/// <param name="Evidence">The words that give it.</param>
/// <param name="At">The last mention in them, which tells whose words they are.</param>
/// <param name="Rule">The rule, by its place in the list.</param>
/// <param name="By">The rule in words.</param>
internal sealed record FoundRelation(
    Party From,
    SlotRelation Given,
    string To,
    TextSpan Evidence,
    TextSpan At,
    int Rule,
    string By
)
{
    /// <summary>What it is.</summary>
    public RelationKind Kind => Given.Kind;
}

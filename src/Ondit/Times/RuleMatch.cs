using System.Collections.Immutable;

namespace Ondit.Times;

/// <summary>A rule that holds at a place of a sentence.</summary>
/// <param name="Rule">Which.</param>
/// <param name="Start">First token of the expression.</param>
/// <param name="End">Token after its last.</param>
/// <param name="Length">Tokens that the whole pattern took up, those around the expression included.</param>
/// <param name="Captures">The values of its words by class.</param>
internal sealed record RuleMatch(
    TimeRule Rule,
    int Start,
    int End,
    int Length,
    ImmutableArray<(WordClass Class, string Value)> Captures
)
{
    /// <summary>The order in which matches are taken: further left, then longer, then more of it, then earlier in the file.</summary>
    public int OrderAgainst(RuleMatch other) =>
        Start != other.Start ? Start.CompareTo(other.Start)
        : End != other.End ? other.End.CompareTo(End)
        : Length != other.Length ? other.Length.CompareTo(Length)
        : Rule.Order.CompareTo(other.Rule.Order);
}

using Ondit.Stories;

namespace Ondit.Claims;

/// <summary>What the text says two parties are to each other.</summary>
/// <param name="From">Id of the party that it is said of: <c>From</c> is the <c>Kind</c> of <c>To</c> ("parent": From is To's parent).</param>
/// <param name="Kind">What it is.</param>
/// <param name="To">Id of the other party; for <see cref="RelationKind.Age"/> the years.</param>
/// <param name="Claim">Id of the claim in which it is given; null where it stands in none.</param>
/// <param name="Standing">On whose word.</param>
/// <param name="Evidence">The words that give it.</param>
public sealed record Relation(
    string From,
    RelationKind Kind,
    string To,
    string? Claim,
    RelationStanding Standing,
    TextSpan Evidence
);

namespace Ondit.Claims;

/// <summary>Which of the relations that rules found are kept: each once, and no two that say different things of one couple.</summary>
internal static class RelationChoice
{
    /// <summary>Those kept, in text order; of several places that give one relation the first where the story says so itself.</summary>
    public static IEnumerable<FoundRelation> Of(List<FoundRelation> found, RelationGround ground)
    {
        var once = found
            .Where(one => one.Kind != RelationKind.WorksFor || one.From.IsNamed)
            .Select(one => (Relation: one, Standing: ground.Standing(one.Evidence, one.At)))
            .Select(one => (Relation: Hedge(one.Relation, one.Standing), one.Standing))
            .OrderBy(one => one.Relation.Evidence.Start)
            .ThenBy(one => one.Relation.Rule)
            .ThenBy(one => one.Relation.Evidence.End)
            .GroupBy(one => Key(one.Relation))
            .Select(places =>
                (places.FirstOrDefault(one => one.Standing == RelationStanding.Asserted) is { Relation: { } asserted })
                    ? asserted
                    : places.First().Relation
            )
            .ToList();
        var unmarried = Without(once, one => one == RelationKind.FormerSpouse, IsUndoneByDivorce);
        var certain = Without(unmarried, one => one == RelationKind.Spouse, IsUndoneByMarriage);
        return Without(certain, one => one == RelationKind.Partner, other => other == RelationKind.Linked)
            .OrderBy(one => one.Evidence);
    }

    private static List<FoundRelation> Without(
        List<FoundRelation> relations,
        Func<RelationKind, bool> overrules,
        Func<RelationKind, bool> isUndone
    )
    {
        var couples = relations.Where(one => overrules(one.Kind)).Select(Couple).ToHashSet();
        return relations.FindAll(one => !isUndone(one.Kind) || !couples.Contains(Couple(one)));
    }

    private static bool IsUndoneByDivorce(RelationKind kind) =>
        kind is RelationKind.Spouse or RelationKind.Partner or RelationKind.FormerPartner;

    private static bool IsUndoneByMarriage(RelationKind kind) =>
        kind is RelationKind.Partner or RelationKind.FormerPartner or RelationKind.Linked;

    private static FoundRelation Hedge(FoundRelation one, RelationStanding standing) =>
        one.Kind == RelationKind.Partner
        && (standing == RelationStanding.Rumoured || (one.Given.IsTalk && standing != RelationStanding.Asserted))
            ? one with
            {
                Given = one.Given with { Kind = RelationKind.Linked, Word = "linked" },
            }
            : one;

    private static (string From, string To) Couple(FoundRelation one) =>
        string.CompareOrdinal(one.From.Id, one.To) > 0 ? (one.To, one.From.Id) : (one.From.Id, one.To);

    // A relation that holds both ways has one key, and so have parent and child.
    private static (string From, RelationKind Kind, string To) Key(FoundRelation one) =>
        one.Kind switch
        {
            RelationKind.Child => (one.To, RelationKind.Parent, one.From.Id),
            RelationKind.Spouse
            or RelationKind.FormerSpouse
            or RelationKind.Partner
            or RelationKind.FormerPartner
            or RelationKind.Linked
            or RelationKind.Sibling
            or RelationKind.CoStar => (Couple(one).From, one.Kind, Couple(one).To),
            _ => (one.From.Id, one.Kind, one.To),
        };
}

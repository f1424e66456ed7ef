using System.Collections.Immutable;
using System.Globalization;
using Ondit.Eval.Corpora;

namespace Ondit.Eval.Metrics;

/// <summary>
/// Scores relations: kind and both parties are right. Which way round a mutual one is given does not count, and "child" is "parent" the
/// other way round. Standing and evidence are not compared.
/// </summary>
internal sealed class RelationScorer
{
    private static readonly ImmutableHashSet<string> Mutual =
    [
        "spouse",
        "former-spouse",
        "partner",
        "former-partner",
        "linked",
        "sibling",
        "co-star",
    ];

    public Tally Relations { get; private set; }

    /// <summary>Adds a story.</summary>
    /// <param name="gold">Between gold parties.</param>
    /// <param name="found">Between found parties.</param>
    /// <param name="alignment">The gold id for the ids of found parties; a relation of a party without one is wrong.</param>
    public void Add(
        ImmutableArray<RelationRow> gold,
        ImmutableArray<RelationRow> found,
        ImmutableDictionary<string, string> alignment
    )
    {
        Relations += Tally.Of(gold.Select(Canonical).ToHashSet(), found.Select(Aligned).ToHashSet());

        RelationRow Aligned(RelationRow relation) =>
            Canonical(
                relation with
                {
                    From = GoldId(relation.From),
                    To = relation.Kind == "age" ? relation.To : GoldId(relation.To),
                }
            );

        // A blank stands in no gold id.
        string GoldId(string id) => alignment.GetValueOrDefault(id, $"found {id}");
    }

    private static RelationRow Canonical(RelationRow relation) =>
        relation.Kind switch
        {
            "age" when int.TryParse(relation.To, CultureInfo.InvariantCulture, out var years) => relation with
            {
                To = years.ToString(CultureInfo.InvariantCulture),
            },
            "child" => new RelationRow(relation.To, "parent", relation.From),
            { } kind when Mutual.Contains(kind) && string.CompareOrdinal(relation.From, relation.To) > 0 =>
                new RelationRow(relation.To, kind, relation.From),
            _ => relation,
        };
}

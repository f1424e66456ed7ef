using System.Collections.Immutable;

namespace Ondit.Claims;

/// <summary>One line of <c>relations.tsv</c>.</summary>
/// <param name="Pattern">The words.</param>
/// <param name="Source">The pattern as it is written.</param>
/// <param name="Gives">What they give; empty where the noun in them says so.</param>
internal sealed record RelationRule(PhrasePattern Pattern, string Source, ImmutableArray<SlotRelation> Gives)
{
    /// <summary>Reads one line.</summary>
    public static RelationRule Parse(IReadOnlyList<string> row, PhraseLexicon lexicon) =>
        new(
            PhrasePattern.Parse(row[0], lexicon),
            row[0],
            row[1] == "noun" ? [] : [.. row[1].Split("; ").Select(SlotRelation.Parse)]
        );
}

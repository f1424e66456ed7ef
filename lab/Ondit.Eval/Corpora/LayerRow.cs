using System.Collections.Immutable;

namespace Ondit.Eval.Corpora;

/// <summary>A gold row of our layers: all mentions of all parties, what the story says in its own voice, and relations.</summary>
internal sealed record LayerRow(
    ImmutableArray<PartyRow> Parties,
    ChainRow Chains,
    ImmutableArray<OwnClaimRow> Own,
    ImmutableArray<RelationRow> Relations
)
{
    public static LayerRow Parse(Field row, TextFrame frame) =>
        new(
            PartyRow.ParseGold(row, frame),
            ChainRow.Parse(row, frame),
            OwnClaimRow.ParseGold(row, frame),
            RelationRow.ParseAll(row)
        );
}

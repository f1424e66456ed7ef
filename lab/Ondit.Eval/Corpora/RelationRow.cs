using System.Collections.Immutable;

namespace Ondit.Eval.Corpora;

/// <summary>A relation between two parties; that of an age is to a number of years.</summary>
internal sealed record RelationRow(string From, string Kind, string To)
{
    public static ImmutableArray<RelationRow> ParseAll(Field row) =>
        [
            .. row["relations"]
                .Items()
                .Select(relation => new RelationRow(
                    relation["from"].String(),
                    relation["relation"].String(),
                    relation["to"].String()
                )),
        ];
}

using System.Collections.Immutable;

namespace Ondit.Eval.Corpora;

/// <summary>A party of a reading and the places where the story mentions it.</summary>
internal sealed record PartyRow(string Id, ImmutableArray<PointSpan> Mentions)
{
    public static ImmutableArray<PartyRow> ParseAll(Field row, TextFrame frame) =>
        [
            .. row["parties"]
                .Items()
                .Select(party => new PartyRow(
                    party["id"].String(),
                    [.. party["mentions"].Items().Select(mention => mention["span"].Span(frame))]
                )),
        ];
}

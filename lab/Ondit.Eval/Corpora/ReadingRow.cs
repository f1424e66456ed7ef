using System.Collections.Immutable;

namespace Ondit.Eval.Corpora;

/// <summary>Everything in a reading that is scored. In a layer that the reader did not look for, nothing was found.</summary>
internal sealed record ReadingRow(
    ImmutableArray<PartyRow> Parties,
    ImmutableArray<TimeRow> Times,
    ImmutableArray<AttributionRow> Attributions,
    ImmutableArray<OwnClaimRow> Own,
    ImmutableArray<ReplyRow> Replies,
    ImmutableArray<RelationRow> Relations
)
{
    /// <summary>What is found in a story that was not read.</summary>
    public static ReadingRow Nothing { get; } = new([], [], [], [], [], []);

    public static ReadingRow Parse(Field row, TextFrame frame)
    {
        return new ReadingRow(
            Layer("parties", PartyRow.ParseAll),
            Layer("times", TimeRow.ParseAll),
            Layer("attributions", AttributionRow.ParseAll),
            Layer("claims", OwnClaimRow.ParseFound),
            Layer("replies", ReplyRow.ParseAll),
            Layer("relations", (reading, _) => RelationRow.ParseAll(reading))
        );

        ImmutableArray<T> Layer<T>(string name, Func<Field, TextFrame, ImmutableArray<T>> parse) =>
            row.Optional(name) is { IsNull: false } ? parse(row, frame) : [];
    }
}

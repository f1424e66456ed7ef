using System.Collections.Immutable;

namespace Ondit.Eval.Corpora;

/// <summary>A party and the places where the story mentions it.</summary>
internal sealed record PartyRow(string Id, ImmutableArray<MentionRow> Mentions)
{
    public string? Type { get; init; }

    /// <summary>The parties of a reading, each with its mentions.</summary>
    public static ImmutableArray<PartyRow> ParseAll(Field row, TextFrame frame) =>
        [
            .. row["parties"]
                .Items()
                .Select(party => new PartyRow(
                    party["id"].String(),
                    [.. party["mentions"].Items().Select(mention => MentionRow.Parse(mention, frame))]
                )
                {
                    Type = party.Words("type"),
                }),
        ];

    /// <summary>The parties of a gold row of our layers, in which each mention names its parties.</summary>
    public static ImmutableArray<PartyRow> ParseGold(Field row, TextFrame frame)
    {
        var mentions = row["mentions"]
            .Items()
            .SelectMany(field =>
                field["parties"].Items().Select(id => (Id: id.String(), Mention: MentionRow.Parse(field, frame)))
            )
            .ToLookup(mention => mention.Id, mention => mention.Mention, StringComparer.Ordinal);
        return
        [
            .. row["parties"]
                .Items()
                .Select(party => new PartyRow(party["id"].String(), [.. mentions[party["id"].String()]])
                {
                    Type = party.Words("type"),
                }),
        ];
    }
}

/// <summary>A place where a party is mentioned.</summary>
/// <param name="Span">Where.</param>
/// <param name="Kind"><c>name</c>, <c>nominal</c> or <c>pronoun</c>; null where nobody tells.</param>
internal readonly record struct MentionRow(PointSpan Span, string? Kind)
{
    public static MentionRow Parse(Field row, TextFrame frame) => new(row["span"].Span(frame), row.Words("kind"));
}

using System.Collections.Immutable;

namespace Ondit.Eval.Corpora;

/// <summary>A claim that the story makes in its own voice.</summary>
internal sealed record OwnClaimRow(ImmutableArray<PointSpan> Span, string? Kind, string? Factuality)
{
    /// <summary>Those of a gold row.</summary>
    public static ImmutableArray<OwnClaimRow> ParseGold(Field row, TextFrame frame) =>
        [.. row["own"].Items().Select(claim => Parse(claim, frame))];

    /// <summary>Those of a reading: its claims that are laid to nobody.</summary>
    public static ImmutableArray<OwnClaimRow> ParseFound(Field row, TextFrame frame) =>
        [
            .. row["claims"]
                .Items()
                .Where(claim => claim.Words("attribution") is null)
                .Select(claim => Parse(claim, frame)),
        ];

    private static OwnClaimRow Parse(Field claim, TextFrame frame) =>
        new(claim.Spans("span", frame), claim.Words("kind"), claim.Words("factuality"));
}

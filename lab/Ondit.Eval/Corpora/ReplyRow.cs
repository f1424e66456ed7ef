using System.Collections.Immutable;

namespace Ondit.Eval.Corpora;

/// <summary>A sentence that tells that somebody was asked, and what came of it.</summary>
internal sealed record ReplyRow(PointSpan Span, string? Outcome)
{
    public static ImmutableArray<ReplyRow> ParseAll(Field row, TextFrame frame) =>
        [.. row["replies"].Items().Select(reply => new ReplyRow(reply["span"].Span(frame), reply.Words("outcome")))];
}

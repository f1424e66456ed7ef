using System.Collections.Immutable;

namespace Ondit.Eval.Corpora;

/// <summary>A time expression and its TIMEX3 value, in ISO 8601 as TimeML writes it.</summary>
internal sealed record TimeRow(PointSpan Span, string? Value)
{
    public static ImmutableArray<TimeRow> ParseAll(Field row, TextFrame frame) =>
        [.. row["times"].Items().Select(time => new TimeRow(time["span"].Span(frame), time.Words("value")))];
}

/// <summary>The times of a story and the stretch of it in which people looked for them.</summary>
internal sealed record AnnotatedTimes(PointSpan Annotated, ImmutableArray<TimeRow> Times)
{
    /// <summary>Reads a row; one without <c>annotated</c> is annotated throughout.</summary>
    public static AnnotatedTimes Parse(Field row, TextFrame frame) =>
        new(row.Optional("annotated")?.Span(frame) ?? new PointSpan(0, frame.Length), TimeRow.ParseAll(row, frame));
}

using System.Collections.Immutable;
using System.Globalization;
using Ondit.Stories;

namespace Ondit.Eval.Corpora;

/// <summary>A document of ECB+ with the mentions of events in its annotated sentences.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Topic">Number of its topic.</param>
/// <param name="Group">Topic and subtopic: documents on one seminal event.</param>
/// <param name="Text">Its text.</param>
/// <param name="Mentions">Events, in text order.</param>
internal sealed record EventDocument(
    string Id,
    int Topic,
    string Group,
    string Text,
    ImmutableArray<EventMention> Mentions
)
{
    public static ImmutableArray<EventDocument> Load(string path, Complaints complaints) =>
        [.. JsonLines.Parse(JsonLines.Load(path), json => Parse(Field.Row(json)), complaints)];

    private static EventDocument Parse(Field row)
    {
        var text = row["text"].String();
        var points = new CodePoints(text);
        var frame = new TextFrame(new PointText(text).Length, 0);
        TextSpan Span(Field field) => points.ToUtf16(ToSpan(field.Span(frame)));
        var annotated = row["annotatedSentences"].Items().Select(Span).ToList();
        var all = row["mentions"].Items().Select(mention => (Span: Span(mention["span"]), Row: mention)).ToList();
        var topic = row["topic"].Int32();
        return new EventDocument(
            row["id"].String(),
            topic,
            string.Create(CultureInfo.InvariantCulture, $"{topic} {row["subtopic"].String()}"),
            text,
            [
                .. all.Where(mention => IsEvent(mention.Row["type"].String()))
                    .Select(mention => (mention, Sentence: annotated.Find(sentence => sentence.Contains(mention.Span))))
                    .Where(pair => !pair.Sentence.IsEmpty)
                    .Select(pair => new EventMention(
                        pair.mention.Row["chain"].String(),
                        pair.mention.Span,
                        pair.Sentence,
                        [
                            .. all.Where(other =>
                                    !IsEvent(other.Row["type"].String()) && pair.Sentence.Contains(other.Span)
                                )
                                .Select(other => (other.Row["type"].String()[..3], other.Span.In(text).ToString())),
                        ]
                    ))
                    .OrderBy(mention => mention.Span),
            ]
        );
    }

    private static bool IsEvent(string type) =>
        type.StartsWith("ACTION", StringComparison.Ordinal) || type.StartsWith("NEG_ACTION", StringComparison.Ordinal);

    private static TextSpan ToSpan(PointSpan span) => new(span.Start, span.End);
}

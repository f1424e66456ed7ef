using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ondit.Attributions;
using Ondit.Stories;
using Ondit.Times;

namespace Ondit.Json;

/// <summary>
/// Writes readings in the JSON contract <c>ondit/reading/1</c>: spans in code points, ids for what refers, null for what this version does not find.
/// </summary>
public static class ReadingJson
{
    /// <summary>Quotation marks and accents are written as they are: the output is read by people too.</summary>
    public static JsonWriterOptions Compact { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The same over several lines.</summary>
    public static JsonWriterOptions Indented { get; } =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    /// <summary>Writes one reading as a JSON object.</summary>
    public static void Write(Utf8JsonWriter json, Reading reading)
    {
        var points = new CodePoints(reading.Story.Text);
        json.WriteStartObject();
        json.WriteString("schema", "ondit/reading/1");
        json.WriteString("offsets", "codepoint");
        json.WriteStartObject("reader");
        json.WriteString("version", reading.Reader.Version);
        json.WriteString("model", reading.Reader.Model);
        json.WriteEndObject();
        WriteStory(json, reading.Story);
        WriteSpans(json, "sentences", reading.Sentences, points);
        json.WriteNull("parties");
        WriteTimes(json, reading.Times, points);
        json.WriteStartArray("attributions");
        foreach (var attribution in reading.Attributions)
        {
            WriteAttribution(json, attribution, points);
        }

        json.WriteEndArray();
        json.WriteNull("claims");
        json.WriteNull("replies");
        json.WriteNull("relations");
        json.WriteNull("profile");
        json.WriteEndObject();
    }

    private static void WriteStory(Utf8JsonWriter json, Story story)
    {
        json.WriteStartObject("story");
        json.WriteString("id", story.Id);
        json.WriteString("outlet", story.Outlet);
        json.WriteString("title", story.Title);
        json.WriteString("byline", story.Byline);
        json.WriteString("published", story.Published?.ToString("O", null));
        json.WriteString("url", story.Url);
        json.WriteString("text", story.Text);
        if (!story.Extra.IsEmpty)
        {
            json.WriteStartObject("extra");
            foreach (var (key, value) in story.Extra)
            {
                json.WritePropertyName(key);
                value.WriteTo(json);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteTimes(Utf8JsonWriter json, ImmutableArray<TimeExpression> times, CodePoints points)
    {
        json.WriteStartArray("times");
        foreach (var time in times)
        {
            json.WriteStartObject();
            WriteSpan(json, "span", time.Span, points);
            json.WriteString("type", time.Type.ToString().ToUpperInvariant());
            json.WriteString("value", time.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteAttribution(Utf8JsonWriter json, Attribution attribution, CodePoints points)
    {
        json.WriteStartObject();
        json.WriteString("id", attribution.Id);
        WriteSpans(json, "source", attribution.Source, points);
        WriteSpans(json, "cue", attribution.Cue, points);
        WriteSpans(json, "content", attribution.Content, points);
        json.WriteString("form", attribution.Form.ToString().ToLowerInvariant());
        foreach (var later in new[] { "sourceType", "number", "standing", "basis", "reason", "same", "speaker", "via" })
        {
            json.WriteNull(later);
        }

        json.WriteString("parent", attribution.Parent);
        foreach (var later in new[] { "factuality", "future", "denial" })
        {
            json.WriteNull(later);
        }

        json.WriteNumber("score", Math.Round(attribution.Score, 3));
        json.WriteEndObject();
    }

    private static void WriteSpans(Utf8JsonWriter json, string name, ImmutableArray<TextSpan> spans, CodePoints points)
    {
        json.WriteStartArray(name);
        foreach (var span in spans)
        {
            WriteEnds(json, span, points);
        }

        json.WriteEndArray();
    }

    private static void WriteSpan(Utf8JsonWriter json, string name, TextSpan span, CodePoints points)
    {
        json.WritePropertyName(name);
        WriteEnds(json, span, points);
    }

    private static void WriteEnds(Utf8JsonWriter json, TextSpan span, CodePoints points)
    {
        var point = points.FromUtf16(span);
        json.WriteStartArray();
        json.WriteNumberValue(point.Start);
        json.WriteNumberValue(point.End);
        json.WriteEndArray();
    }
}

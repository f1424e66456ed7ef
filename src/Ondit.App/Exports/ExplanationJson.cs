using System.Text.Json;
using Ondit.Json;
using Ondit.Stories;

namespace Ondit.App.Exports;

/// <summary>Tells programs what was decided at places of a story; spans are in code points, as in a reading.</summary>
internal static class ExplanationJson
{
    public static void Write(Stream output, Reading reading, IReadOnlyList<ExplainedPlace> places)
    {
        var points = new CodePoints(reading.Story.Text);
        using (var json = new Utf8JsonWriter(output, ReadingJson.Indented))
        {
            json.WriteStartObject();
            json.WriteString("schema", "ondit/explanation/1");
            json.WriteString("offsets", "codepoint");
            json.WriteString("story", reading.Story.Id);
            json.WriteStartArray("places");
            foreach (var place in places)
            {
                Write(json, place, reading.Story.Text, points);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
        output.Flush();
    }

    private static void Write(Utf8JsonWriter json, ExplainedPlace place, string text, CodePoints points)
    {
        json.WriteStartObject();
        WriteSpan(json, place.Span, points);
        json.WriteString("words", place.Span.In(text));
        json.WriteStartArray("found");
        foreach (var part in place.Held)
        {
            json.WriteStringValue(part);
        }

        json.WriteEndArray();
        json.WriteStartArray("decisions");
        foreach (var decision in place.Decisions)
        {
            json.WriteStartObject();
            WriteSpan(json, decision.Span, points);
            json.WriteString("subject", decision.Subject);
            json.WriteString("choice", decision.Choice);
            json.WriteString("by", decision.By);
            WriteScore(json, "score", decision.Score);
            json.WriteString("runnerUp", decision.RunnerUp);
            WriteScore(json, "runnerUpScore", decision.RunnerUpScore);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, TextSpan span, CodePoints points)
    {
        var point = points.FromUtf16(span);
        json.WriteStartArray("span");
        json.WriteNumberValue(point.Start);
        json.WriteNumberValue(point.End);
        json.WriteEndArray();
    }

    private static void WriteScore(Utf8JsonWriter json, string name, double? score)
    {
        if (score is { } given)
        {
            json.WriteNumber(name, Math.Round(given, 4));
        }
        else
        {
            json.WriteNull(name);
        }
    }
}

using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ondit.Attributions;
using Ondit.Claims;
using Ondit.Mentions;
using Ondit.Profiles;
using Ondit.Stories;
using Ondit.Times;

namespace Ondit.Json;

/// <summary>
/// Writes readings in the JSON contract <c>ondit/reading/1</c>: spans in code points, ids for what refers, null for what this version does not find.
/// </summary>
public static partial class ReadingJson
{
    /// <summary>Quotation marks and accents are written as they are: the output is read by people too.</summary>
    public static JsonWriterOptions Compact { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The same over several lines.</summary>
    public static JsonWriterOptions Indented { get; } =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    /// <summary>Writes one reading as a JSON object.</summary>
    public static void Write(Utf8JsonWriter json, Reading reading) => Write(json, reading, withStory: true);

    /// <summary>The same without the story: for those who keep it beside.</summary>
    public static void WriteWithoutStory(Utf8JsonWriter json, Reading reading) =>
        Write(json, reading, withStory: false);

    private static void Write(Utf8JsonWriter json, Reading reading, bool withStory)
    {
        var points = new CodePoints(reading.Story.Text);
        json.WriteStartObject();
        json.WriteString("schema", "ondit/reading/1");
        json.WriteString("offsets", "codepoint");
        json.WriteStartObject("reader");
        json.WriteString("version", reading.Reader.Version);
        json.WriteString("model", reading.Reader.Model);
        json.WriteEndObject();
        if (withStory)
        {
            json.WritePropertyName("story");
            WriteStory(json, reading.Story);
        }

        WriteSpans(json, "sentences", reading.Sentences, points);
        WriteParties(json, reading.Parties, points);
        WriteTimes(json, reading.Times, points);
        json.WriteStartArray("attributions");
        foreach (var attribution in reading.Attributions)
        {
            WriteAttribution(json, attribution, points);
        }

        json.WriteEndArray();
        WriteClaims(json, reading.Claims, points);
        WriteReplies(json, reading.Replies, points);
        WriteRelations(json, reading.Relations, points);
        ProfileJson.Write(json, reading.Profile);
        if (reading.Findings is { } findings)
        {
            ProfileJson.Write(json, findings, points);
        }

        json.WriteEndObject();
    }

    /// <summary>Writes a story as it stands in a reading.</summary>
    public static void WriteStory(Utf8JsonWriter json, Story story)
    {
        json.WriteStartObject();
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

    private static void WriteParties(Utf8JsonWriter json, ImmutableArray<Party> parties, CodePoints points)
    {
        json.WriteStartArray("parties");
        foreach (var party in parties)
        {
            json.WriteStartObject();
            json.WriteString("id", party.Id);
            json.WriteString("name", party.Name);
            json.WriteString("type", ContractWords.Of(party.Type));
            json.WriteStartArray("mentions");
            foreach (var mention in party.Mentions)
            {
                json.WriteStartObject();
                WriteSpan(json, "span", mention.Span, points);
                json.WriteString("kind", ContractWords.Of(mention.Kind));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteClaims(Utf8JsonWriter json, ImmutableArray<Claim> claims, CodePoints points)
    {
        json.WriteStartArray("claims");
        foreach (var claim in claims)
        {
            json.WriteStartObject();
            json.WriteString("id", claim.Id);
            WriteSpans(json, "span", claim.Span, points);
            json.WriteString("attribution", claim.Attribution);
            WriteWords(json, "about", claim.About);
            json.WriteStartArray("times");
            foreach (var time in claim.Times)
            {
                json.WriteNumberValue(time);
            }

            json.WriteEndArray();
            WriteWords(json, "places", claim.Places);
            json.WriteString("factuality", ContractWords.Of(claim.Factuality));
            json.WriteBoolean("future", claim.IsFuture);
            json.WriteString("kind", ContractWords.Of(claim.Kind));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteReplies(Utf8JsonWriter json, ImmutableArray<Reply> replies, CodePoints points)
    {
        json.WriteStartArray("replies");
        foreach (var (i, reply) in replies.Index())
        {
            json.WriteStartObject();
            json.WriteString("id", ProfileReader.ReplyId(i));
            WriteSpan(json, "span", reply.Span, points);
            WriteWords(json, "for", reply.For);
            json.WriteString("from", reply.From);
            json.WriteString("outcome", ContractWords.Of(reply.Outcome));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRelations(Utf8JsonWriter json, ImmutableArray<Relation> relations, CodePoints points)
    {
        json.WriteStartArray("relations");
        foreach (var relation in relations)
        {
            json.WriteStartObject();
            json.WriteString("from", relation.From);
            json.WriteString("relation", ContractWords.Of(relation.Kind));
            json.WriteString("to", relation.To);
            json.WriteString("claim", relation.Claim);
            json.WriteString("standing", ContractWords.Of(relation.Standing));
            WriteSpan(json, "evidence", relation.Evidence, points);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static void WriteWords(Utf8JsonWriter json, string name, ImmutableArray<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
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
        var (kind, voice) = (attribution.Kind, attribution.Voice);
        json.WriteString("sourceType", ContractWords.Of(kind.SourceType));
        json.WriteString("number", kind.Number is { } number ? ContractWords.Of(number) : null);
        json.WriteString("standing", kind.Standing is { } standing ? ContractWords.Of(standing) : null);
        WriteSpan(json, "basis", voice.Basis, points);
        WriteSpan(json, "reason", voice.Reason, points);
        json.WriteString("same", voice.Same);
        json.WriteString("speaker", voice.Speaker);
        WriteWords(json, "via", voice.Via);
        json.WriteString("parent", attribution.Parent);
        json.WriteString("factuality", ContractWords.Of(kind.Factuality));
        json.WriteBoolean("future", kind.IsFuture);
        json.WriteBoolean("denial", kind.IsDenial);

        json.WriteNumber("score", Math.Round(attribution.Score, 3));
        json.WriteEndObject();
    }

    internal static void WriteSpans(Utf8JsonWriter json, string name, ImmutableArray<TextSpan> spans, CodePoints points)
    {
        json.WriteStartArray(name);
        foreach (var span in spans)
        {
            WriteEnds(json, span, points);
        }

        json.WriteEndArray();
    }

    private static void WriteSpan(Utf8JsonWriter json, string name, TextSpan? span, CodePoints points)
    {
        if (span is { } given)
        {
            WriteSpan(json, name, given, points);
        }
        else
        {
            json.WriteNull(name);
        }
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

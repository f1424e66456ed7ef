using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Ondit.Attributions;
using Ondit.Json;
using Ondit.Ledger.Rumours;
using Ondit.Ledger.Stores;
using Ondit.Stories;

namespace Ondit.Ledger.Json;

/// <summary>Rumours in the JSON contract <c>ondit/rumour/1</c>.</summary>
public static class RumourJson
{
    /// <summary>Writes a rumour with what people entered about it.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="stored">What.</param>
    /// <param name="pointsOf">How the text of a story is counted in code points; null where that is as in UTF-16 units.</param>
    public static void Write(Utf8JsonWriter json, StoredRumour stored, Func<string, CodePoints?> pointsOf)
    {
        json.WriteStartObject();
        WriteFields(json, stored.Rumour, pointsOf);
        json.WritePropertyName("outcome");
        if (stored.Outcomes is [.., var last])
        {
            OutcomeJson.Write(json, last);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteStartArray("outcomes");
        foreach (var outcome in stored.Outcomes)
        {
            OutcomeJson.Write(json, outcome);
        }

        json.WriteEndArray();
        json.WriteStartArray("corrections");
        foreach (var correction in stored.Corrections)
        {
            CorrectionJson.Write(json, correction);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The rumour alone as bytes; its spans stay in UTF-16 units.</summary>
    internal static byte[] Pack(Rumour rumour)
    {
        var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, ReadingJson.Compact))
        {
            json.WriteStartObject();
            WriteFields(json, rumour, _ => null);
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    /// <summary>What was packed.</summary>
    internal static Rumour Unpack(byte[] bytes)
    {
        using var document = JsonDocument.Parse(bytes);
        var json = document.RootElement;
        return new Rumour(
            json.GetProperty("id").GetString()!,
            json.GetProperty("claim").GetString()!,
            Words(json.GetProperty("parties")),
            Day(json.GetProperty("firstSeen")),
            ContractWords.Parse<RumourStatus>(json.GetProperty("status").GetString()!),
            json.GetProperty("origins").GetInt32(),
            [
                .. json.GetProperty("voices")
                    .EnumerateArray()
                    .Select(voice => new RumourVoice(
                        voice.GetProperty("id").GetString()!,
                        voice.GetProperty("name").GetString(),
                        ContractWords.Parse<SourceType>(voice.GetProperty("sourceType").GetString()!)
                    )),
            ],
            [.. json.GetProperty("appearances").EnumerateArray().Select(ReadAppearance)]
        );
    }

    private static void WriteFields(Utf8JsonWriter json, Rumour rumour, Func<string, CodePoints?> pointsOf)
    {
        json.WriteString("schema", "ondit/rumour/1");
        json.WriteString("id", rumour.Id);
        json.WriteString("claim", rumour.Claim);
        WriteWords(json, "parties", rumour.Parties);
        json.WriteString("firstSeen", Day(rumour.FirstSeen));
        json.WriteString("status", ContractWords.Of(rumour.Status));
        json.WriteNumber("origins", rumour.Origins);
        json.WriteStartArray("voices");
        foreach (var voice in rumour.Voices)
        {
            json.WriteStartObject();
            json.WriteString("id", voice.Id);
            json.WriteString("name", voice.Name);
            json.WriteString("sourceType", ContractWords.Of(voice.SourceType));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("appearances");
        foreach (var appearance in rumour.Appearances)
        {
            WriteAppearance(json, appearance, pointsOf(appearance.Story));
        }

        json.WriteEndArray();
    }

    private static void WriteAppearance(Utf8JsonWriter json, Appearance appearance, CodePoints? points)
    {
        json.WriteStartObject();
        json.WriteString("story", appearance.Story);
        json.WriteString("outlet", appearance.Outlet);
        json.WriteString("published", Day(appearance.Published));
        json.WriteString("claim", appearance.Claim);
        json.WriteString("role", ContractWords.Of(appearance.Role));
        json.WriteString("stance", ContractWords.Of(appearance.Stance));
        json.WriteString("factuality", ContractWords.Of(appearance.Factuality));
        json.WriteString("voice", appearance.Voice);
        WriteWords(json, "derivesFrom", appearance.DerivesFrom);
        json.WriteStartArray("evidence");
        foreach (var evidence in appearance.Evidence)
        {
            json.WriteStartObject();
            json.WriteString("kind", ContractWords.Of(evidence.Kind));
            json.WritePropertyName("span");
            if (evidence.Span is { } span)
            {
                var counted = points?.FromUtf16(span) ?? span;
                json.WriteStartArray();
                json.WriteNumberValue(counted.Start);
                json.WriteNumberValue(counted.End);
                json.WriteEndArray();
            }
            else
            {
                json.WriteNullValue();
            }

            json.WriteString("words", evidence.Words);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("score", Math.Round(appearance.Score, 3));
        json.WriteEndObject();
    }

    private static Appearance ReadAppearance(JsonElement json) =>
        new(
            json.GetProperty("story").GetString()!,
            json.GetProperty("outlet").GetString(),
            Day(json.GetProperty("published")),
            json.GetProperty("claim").GetString()!,
            ContractWords.Parse<Role>(json.GetProperty("role").GetString()!),
            ContractWords.Parse<Stance>(json.GetProperty("stance").GetString()!),
            ContractWords.Factuality(json.GetProperty("factuality").GetString()!),
            json.GetProperty("voice").GetString()!,
            Words(json.GetProperty("derivesFrom")),
            [
                .. json.GetProperty("evidence")
                    .EnumerateArray()
                    .Select(evidence => new Evidence(
                        ContractWords.Parse<EvidenceKind>(evidence.GetProperty("kind").GetString()!),
                        evidence.GetProperty("span") is { ValueKind: JsonValueKind.Array } span
                            ? new TextSpan(span[0].GetInt32(), span[1].GetInt32())
                            : null,
                        evidence.GetProperty("words").GetString()!
                    )),
            ],
            json.GetProperty("score").GetDouble()
        );

    private static void WriteWords(Utf8JsonWriter json, string name, ImmutableArray<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
    }

    private static ImmutableArray<string> Words(JsonElement json) =>
        [.. json.EnumerateArray().Select(word => word.GetString()!)];

    private static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    private static DateOnly? Day(JsonElement json) =>
        json.GetString() is { } day ? DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture) : null;
}

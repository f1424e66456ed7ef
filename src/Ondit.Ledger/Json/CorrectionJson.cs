using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ondit.Ledger.Corrections;

namespace Ondit.Ledger.Json;

/// <summary>Corrections as they are kept and as they go out.</summary>
public static class CorrectionJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>Writes a correction with who made it and when.</summary>
    public static void Write(Utf8JsonWriter json, Correction correction)
    {
        json.WriteStartObject();
        WriteFields(json, correction);
        json.WriteEndObject();
    }

    /// <summary>Writes a correction by itself, in the JSON contract <c>ondit/correction/1</c>. Places in stories stay in UTF-16 units, and it says so.</summary>
    public static void WriteAlone(Utf8JsonWriter json, Correction correction)
    {
        json.WriteStartObject();
        json.WriteString("schema", "ondit/correction/1");
        json.WriteString("offsets", "utf16");
        WriteFields(json, correction);
        json.WriteEndObject();
    }

    /// <summary>A change as a line of text.</summary>
    internal static string Pack(Change change) => JsonSerializer.Serialize(change, Options);

    /// <summary>What was packed.</summary>
    internal static Change Unpack(string packed) => JsonSerializer.Deserialize<Change>(packed, Options)!;

    private static void WriteFields(Utf8JsonWriter json, Correction correction)
    {
        json.WriteNumber("number", correction.Number);
        json.WritePropertyName("change");
        JsonSerializer.Serialize(json, correction.Change, Options);
        json.WriteString("note", correction.Note);
        json.WriteString("by", correction.By);
        json.WriteString("at", correction.At.ToString("O", CultureInfo.InvariantCulture));
    }
}

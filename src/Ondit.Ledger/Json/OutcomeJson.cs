using System.Globalization;
using System.Text.Json;
using Ondit.Json;
using Ondit.Ledger.Outcomes;

namespace Ondit.Ledger.Json;

/// <summary>Outcomes as they go out.</summary>
public static class OutcomeJson
{
    /// <summary>Writes an outcome by itself, with its rumour, in the JSON contract <c>ondit/outcome/1</c>.</summary>
    public static void WriteAlone(Utf8JsonWriter json, Outcome outcome)
    {
        json.WriteStartObject();
        json.WriteString("schema", "ondit/outcome/1");
        json.WriteString("rumour", outcome.Rumour);
        WriteFields(json, outcome);
        json.WriteEndObject();
    }

    /// <summary>Writes an outcome as it stands in its rumour.</summary>
    internal static void Write(Utf8JsonWriter json, Outcome outcome)
    {
        json.WriteStartObject();
        WriteFields(json, outcome);
        json.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter json, Outcome outcome)
    {
        json.WriteString("value", ContractWords.Of(outcome.Value));
        json.WriteString("date", outcome.Date?.ToString("O", CultureInfo.InvariantCulture));
        json.WriteString("source", outcome.Source);
        json.WriteString("note", outcome.Note);
        json.WriteString("reviewer", outcome.Reviewer);
        json.WriteString("by", outcome.By);
        json.WriteString("at", outcome.At.ToString("O", CultureInfo.InvariantCulture));
    }
}

using System.Globalization;
using System.Text.Json;
using Ondit.Json;
using Ondit.Ledger.Stories;

namespace Ondit.Ledger.Json;

/// <summary>Versions of stories in the JSON contract <c>ondit/story/1</c>.</summary>
public static class StoryJson
{
    /// <summary>Writes a version with its text and, of its readings, who made them and when they were added.</summary>
    public static void Write(Utf8JsonWriter json, KeptVersion version)
    {
        json.WriteStartObject();
        json.WriteString("schema", "ondit/story/1");
        json.WriteString("id", version.Story.Id);
        json.WriteNumber("version", version.Story.Version);
        json.WriteString("hash", version.Story.Hash);
        json.WriteString("origin", version.Origin);
        json.WriteString("added", Moment(version.Added));
        json.WritePropertyName("story");
        ReadingJson.WriteStory(json, version.Story.Story);
        json.WriteStartArray("readings");
        foreach (var reading in version.Readings)
        {
            json.WriteStartObject();
            json.WriteString("version", reading.Reading.Reader.Version);
            json.WriteString("model", reading.Reading.Reader.Model);
            json.WriteString("added", Moment(reading.Added));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Moment(DateTimeOffset moment) => moment.ToString("O", CultureInfo.InvariantCulture);
}

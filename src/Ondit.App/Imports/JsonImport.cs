using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using Ondit.Json;
using Ondit.Stories;

namespace Ondit.App.Imports;

/// <summary>A story from one JSON object.</summary>
internal static class JsonImport
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true };

    /// <summary>The story of an object.</summary>
    /// <param name="json">The object in UTF-8.</param>
    /// <param name="id">Its name where it gives none.</param>
    /// <exception cref="UnreadableInputException">It is no JSON or no story.</exception>
    public static Story Read(ReadOnlyMemory<byte> json, string id) => TakeIn(json, id, "").Story;

    /// <summary>The story of an object, or the reading with its story.</summary>
    /// <param name="json">The object in UTF-8.</param>
    /// <param name="id">Its name where it gives none.</param>
    /// <param name="place">Where it stands.</param>
    /// <exception cref="UnreadableInputException">It is no JSON, or neither story nor reading.</exception>
    public static Intake TakeIn(ReadOnlyMemory<byte> json, string id, string place)
    {
        if (!Utf8.IsValid(json.Span))
        {
            throw new UnreadableInputException("is not JSON: JSON is written in UTF-8, and this is not");
        }

        try
        {
            using var document = JsonDocument.Parse(json, Options);
            return IsReading(document.RootElement)
                ? TakeInReading(document.RootElement, id, place)
                : new Intake(Read(document.RootElement, id), null, place);
        }
        catch (JsonException problem)
        {
            throw new UnreadableInputException($"is not JSON: {problem.Message}", problem);
        }
    }

    private static bool IsReading(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object
        && root.TryGetProperty("schema", out var schema)
        && schema.ValueKind == JsonValueKind.String
        && schema.GetString()!.StartsWith("ondit/reading/", StringComparison.Ordinal);

    private static Intake TakeInReading(JsonElement root, string id, string place)
    {
        try
        {
            var reading = ReadingJson.Read(root);
            var story = reading.Story with { Id = reading.Story.Id ?? id };
            return string.IsNullOrWhiteSpace(story.Text)
                ? throw new UnreadableInputException("field \"story.text\": is empty; a story needs one")
                : new Intake(story, reading with { Story = story }, place);
        }
        catch (FormatException problem)
        {
            throw new UnreadableInputException(problem.Message, problem);
        }
    }

    private static Story Read(JsonElement root, string id)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new UnreadableInputException($"is a JSON {Kind(root)}; a story is an object with \"text\"");
        }

        var story = new Story("") { Id = id };
        var extra = ImmutableSortedDictionary.CreateBuilder<string, JsonElement>(StringComparer.Ordinal);
        foreach (var field in root.EnumerateObject())
        {
            var name = Name(field);
            story = name switch
            {
                "text" => story with { Text = String(name, field.Value) ?? "" },
                "id" => story with { Id = String(name, field.Value) ?? id },
                "outlet" => story with { Outlet = String(name, field.Value) },
                "title" => story with { Title = String(name, field.Value) },
                "byline" => story with { Byline = String(name, field.Value) },
                "url" => story with { Url = String(name, field.Value) },
                "published" => story with { Published = Date(name, String(name, field.Value)) },
                _ => story,
            };
            if (!Keys.Contains(name))
            {
                extra[name] = Kept(name, field.Value);
            }
        }

        return string.IsNullOrWhiteSpace(story.Text)
            ? throw new UnreadableInputException("field \"text\": is missing or empty; a story needs one")
            : story with
            {
                Extra = extra.ToImmutable(),
            };
    }

    private static readonly ImmutableHashSet<string> Keys =
    [
        "text",
        "id",
        "outlet",
        "title",
        "byline",
        "url",
        "published",
    ];

    private static string? String(string name, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.String)
        {
            throw new UnreadableInputException($"field \"{name}\": is a JSON {Kind(value)}, not a string");
        }

        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException problem)
        {
            throw new UnreadableInputException(
                $"field \"{name}\": holds half a character (an unpaired surrogate)",
                problem
            );
        }
    }

    // A time of day is no part of a story's date; its day counts where it was published.
    private static DateOnly? Date(string name, string? value)
    {
        if (value is null)
        {
            return null;
        }

        var isDate =
            value.Length == 10
            || DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);
        return
            isDate
            && value.Length >= 10
            && DateOnly.TryParseExact(
                value.AsSpan(0, 10),
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var date
            )
            ? date
            : throw new UnreadableInputException($"field \"{name}\": '{value}' is no date; write it as YYYY-MM-DD");
    }

    private static string Name(JsonProperty field)
    {
        try
        {
            return field.Name;
        }
        catch (InvalidOperationException problem)
        {
            throw new UnreadableInputException(
                "a field's name holds half a character (an unpaired surrogate)",
                problem
            );
        }
    }

    // What cannot be written again is found here, where the line is known, and not when the reading is written.
    private static JsonElement Kept(string name, JsonElement value)
    {
        try
        {
            using var nowhere = new Utf8JsonWriter(Stream.Null);
            value.WriteTo(nowhere);
            return value.Clone();
        }
        catch (InvalidOperationException problem)
        {
            throw new UnreadableInputException(
                $"field \"{name}\": holds half a character (an unpaired surrogate)",
                problem
            );
        }
    }

    private static string Kind(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.True or JsonValueKind.False => "boolean",
            var kind => kind.ToString().ToLowerInvariant(),
        };
}

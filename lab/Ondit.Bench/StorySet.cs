using System.Collections.Immutable;
using System.Text.Json;
using Ondit.Stories;

namespace Ondit.Bench;

/// <summary>The stories that are read for the clock.</summary>
internal static class StorySet
{
    /// <summary>Loads the stories of a JSON Lines file, or the text files of a folder.</summary>
    /// <exception cref="InvalidDataException">There is no story; the message names what is wrong.</exception>
    public static ImmutableArray<Story> Load(string path)
    {
        ImmutableArray<Story> stories = Directory.Exists(path)
            ?
            [
                .. Directory
                    .EnumerateFiles(path, "*.txt")
                    .Order(StringComparer.Ordinal)
                    .Select(file => new Story(File.ReadAllText(file)) { Id = Path.GetFileNameWithoutExtension(file) }),
            ]
            : [.. File.ReadLines(path).Select((line, i) => Parse(line, $"{path}:{i + 1}"))];
        return stories.Length > 0 ? stories : throw new InvalidDataException($"{path}: no story in it");
    }

    /// <summary>Writes stories as <c>ondit read</c> takes them.</summary>
    public static void Save(string path, IEnumerable<Story> stories)
    {
        using var file = File.Create(path);
        foreach (var story in stories)
        {
            using (var json = new Utf8JsonWriter(file))
            {
                json.WriteStartObject();
                json.WriteString("text", story.Text);
                json.WriteEndObject();
            }

            file.WriteByte((byte)'\n');
        }
    }

    private static Story Parse(string line, string where)
    {
        try
        {
            using var row = JsonDocument.Parse(line);
            return row.RootElement.TryGetProperty("text", out var text) && text.GetString() is { } words
                ? new Story(words)
                : throw new InvalidDataException($"{where}: text: missing");
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            throw new InvalidDataException($"{where}: {problem.Message}", problem);
        }
    }
}

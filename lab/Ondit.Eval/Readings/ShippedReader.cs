using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Ondit.Eval.Corpora;
using Ondit.Json;
using Ondit.Stories;
using Ondit.Tags;

namespace Ondit.Eval.Readings;

/// <summary>
/// Reads stories with what ships. The readings go through their JSON contract before they are scored, as those of any other program do.
/// </summary>
/// <param name="folder">The model's.</param>
internal sealed class ShippedReader(string folder) : IDisposable
{
    private readonly StoryReader reader = StoryReader.Load(folder);

    /// <summary>One reading for each story, in their order; all cores read.</summary>
    public ImmutableArray<JsonLine> Read(IReadOnlyList<Story> stories, Guideline guideline)
    {
        var lines = new JsonLine[stories.Count];
        Parallel.For(0, stories.Count, i => lines[i] = Line(stories[i], guideline));
        return [.. lines];
    }

    public void Dispose() => reader.Dispose();

    private JsonLine Line(Story story, Guideline guideline)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, ReadingJson.Compact))
        {
            ReadingJson.Write(json, reader.Read(story, guideline));
        }

        return new JsonLine($"the reading of {story.Id}", Encoding.UTF8.GetString(bytes.ToArray()));
    }
}

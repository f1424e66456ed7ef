using System.Collections.Immutable;
using System.Text.Json;
using Ondit.Stories;
using Ondit.Tags;

namespace Ondit.Train.Corpora;

/// <summary>One annotated story and the guideline that it was annotated by.</summary>
internal sealed record GoldStory(
    string Id,
    string Text,
    Guideline Guideline,
    ImmutableArray<GoldAttribution> Attributions
)
{
    /// <summary>Reads a JSON Lines file of stories with <c>attributions[{source,cue,content}]</c> in code points.</summary>
    /// <exception cref="InvalidDataException">A line is not such a story; the message names it.</exception>
    public static IEnumerable<GoldStory> Load(string path, Guideline guideline)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            GoldStory story;
            try
            {
                using var row = JsonDocument.Parse(line);
                story = Parse(row.RootElement, guideline);
            }
            catch (Exception problem)
                when (problem is JsonException or KeyNotFoundException or InvalidOperationException)
            {
                throw new InvalidDataException($"{path}, line {number}: {problem.Message}", problem);
            }

            yield return story;
        }
    }

    private static GoldStory Parse(JsonElement row, Guideline guideline)
    {
        var text = row.GetProperty("text").GetString()!;
        var points = new CodePoints(text);
        return new GoldStory(
            row.GetProperty("id").GetString()!,
            text,
            guideline,
            [
                .. row.GetProperty("attributions")
                    .EnumerateArray()
                    .Select(a => new GoldAttribution(
                        Spans(a, "source", points),
                        Spans(a, "cue", points),
                        Spans(a, "content", points)
                    )),
            ]
        );
    }

    private static ImmutableArray<TextSpan> Spans(JsonElement attribution, string role, CodePoints points) =>
        [
            .. attribution
                .GetProperty(role)
                .EnumerateArray()
                .Select(s => points.ToUtf16(new TextSpan(s[0].GetInt32(), s[1].GetInt32()))),
        ];
}

using System.Collections.Immutable;
using System.Text.Json;
using Ondit.Stories;
using Ondit.Tags;

namespace Ondit.Tests.Tags;

/// <summary>Replays tags that were written down, so that what is made of tags can be tested without a model.</summary>
/// <param name="recorded">What to find, in the order of the cues.</param>
/// <param name="mentions">The mentions, in text order.</param>
public sealed class RecordedTagger(ImmutableArray<RecordedTag> recorded, ImmutableArray<RecordedMention> mentions)
    : ITagger
{
    /// <summary>Takes the attributions of a reading in the JSON contract, which counts code points.</summary>
    public static RecordedTagger FromReading(string json)
    {
        using var reading = JsonDocument.Parse(json);
        var points = new CodePoints(reading.RootElement.GetProperty("story").GetProperty("text").GetString()!);
        return new RecordedTagger(
            [
                .. reading
                    .RootElement.GetProperty("attributions")
                    .EnumerateArray()
                    .Select(row => new RecordedTag(
                        Spans(row, "source", points),
                        Spans(row, "cue", points),
                        Spans(row, "content", points)
                    )),
            ],
            []
        );
    }

    /// <inheritdoc/>
    public StoryTags Read(string text, PieceSequence story, Guideline guideline) =>
        new(
            [
                .. recorded
                    .Select(tag => new Tag(
                        Cover(story, tag.Cue),
                        Cover(story, tag.Source),
                        Cover(story, tag.Content),
                        tag.CueProbability,
                        tag.PartsProbability,
                        Nothing
                    ))
                    .Where(tag => !tag.Cue.IsEmpty),
            ],
            [
                .. mentions.Select(mention => new MentionTag(
                    story.Cover(mention.Span)!.Value,
                    mention.Kind,
                    mention.Type,
                    0.9,
                    mention.Links
                )),
            ],
            [],
            []
        );

    // A voice that the story itself would be: unstated, certain.
    internal static KindScores Nothing { get; } =
        new([.. Enumerable.Range(0, Choice.AllColumns).Select(i => i == Choice.SourceType.First + 8 ? 5f : 0f)]);

    private static ImmutableArray<PieceRange> Cover(PieceSequence story, ImmutableArray<TextSpan> spans) =>
        [.. spans.Select(story.Cover).OfType<PieceRange>()];

    private static ImmutableArray<TextSpan> Spans(JsonElement row, string name, CodePoints points) =>
        [
            .. row.GetProperty(name)
                .EnumerateArray()
                .Select(pair => points.ToUtf16(new TextSpan(pair[0].GetInt32(), pair[1].GetInt32()))),
        ];
}

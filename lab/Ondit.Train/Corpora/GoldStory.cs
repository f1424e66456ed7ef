using System.Collections.Immutable;
using System.Text.Json;
using Ondit.Stories;
using Ondit.Tags;

namespace Ondit.Train.Corpora;

/// <summary>One annotated story and the guideline that it was annotated by. What a corpus does not annotate is empty and learned from no one.</summary>
internal sealed record GoldStory(
    string Id,
    string Text,
    Guideline Guideline,
    ImmutableArray<GoldAttribution> Attributions
)
{
    public ImmutableArray<GoldParty> Parties { get; init; } = [];

    public ImmutableArray<GoldReply>? Replies { get; init; }

    /// <summary>Null where mentions and the story's own claims are not annotated.</summary>
    public GoldLayers? Layers { get; init; }

    /// <summary>Reads a JSON Lines file of stories with <c>attributions[{source,cue,content}]</c> in code points.</summary>
    /// <exception cref="InvalidDataException">A line is not such a story; the message names it.</exception>
    public static IEnumerable<GoldStory> Load(string path, Guideline guideline) =>
        GoldRows.Load(path, row => Parse(row, guideline));

    private static GoldStory Parse(JsonElement row, Guideline guideline)
    {
        var text = row.GetProperty("text").GetString()!;
        var points = new CodePoints(text);
        return new GoldStory(
            row.GetProperty("id").GetString()!,
            text,
            guideline,
            [.. row.GetProperty("attributions").EnumerateArray().Select(a => GoldAttribution.Parse(a, points))]
        )
        {
            Parties = row.TryGetProperty("parties", out var parties)
                ? [.. parties.EnumerateArray().Select(GoldParty.Parse)]
                : [],
            Replies = row.TryGetProperty("replies", out var replies)
                ? [.. replies.EnumerateArray().Select(r => GoldReply.Parse(r, points))]
                : null,
        };
    }
}

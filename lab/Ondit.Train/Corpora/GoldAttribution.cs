using System.Collections.Immutable;
using System.Text.Json;
using Ondit.Attributions;
using Ondit.Claims;
using Ondit.Json;
using Ondit.Stories;
using Ondit.Tags;

namespace Ondit.Train.Corpora;

/// <summary>An attribution, or a claim of the story's own (with content alone), as people annotated it, in UTF-16 spans.</summary>
/// <param name="Kinds">For each of <see cref="Choice.All"/> what is right, from 0; −1 where it is not annotated.</param>
internal sealed record GoldAttribution(
    ImmutableArray<TextSpan> Source,
    ImmutableArray<TextSpan> Cue,
    ImmutableArray<TextSpan> Content,
    ImmutableArray<int> Kinds
)
{
    public static GoldAttribution Parse(JsonElement json, CodePoints points) =>
        new(
            Spans(json, "source", points),
            Spans(json, "cue", points),
            Spans(json, "content", points),
            [
                Value<SourceType>(json, "sourceType"),
                Value<Number>(json, "number"),
                Value<Standing>(json, "standing"),
                FactualityOf(json),
                Flag(json, "future"),
                Flag(json, "denial"),
                -1,
            ]
        );

    /// <summary>A claim of <c>own</c>.</summary>
    public static GoldAttribution ParseOwn(JsonElement json, CodePoints points) =>
        new(
            [],
            [],
            Spans(json, "span", points),
            [-1, -1, -1, FactualityOf(json), Flag(json, "future"), -1, Value<ClaimKind>(json, "kind")]
        );

    private static int FactualityOf(JsonElement json) =>
        json.TryGetProperty("factuality", out var word) && word.ValueKind == JsonValueKind.String
            ? (int)ContractWords.Factuality(word.GetString()!)
            : -1;

    private static int Flag(JsonElement json, string name) =>
        json.TryGetProperty(name, out var flag) && flag.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? flag.GetBoolean()
                ? 1
                : 0
            : -1;

    private static int Value<T>(JsonElement json, string name)
        where T : struct, Enum =>
        json.TryGetProperty(name, out var word) && word.ValueKind == JsonValueKind.String
            ? Convert.ToInt32(ContractWords.Parse<T>(word.GetString()!), null)
            : -1;

    private static ImmutableArray<TextSpan> Spans(JsonElement json, string role, CodePoints points) =>
        [.. json.GetProperty(role).EnumerateArray().Select(s => GoldSpan.Parse(s, points))];
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Ondit.Ledger.Outcomes;

/// <summary>A review of a claim by somebody else, as schema.org's ClaimReview has it.</summary>
/// <param name="Claim">What was reviewed, in the reviewer's words.</param>
/// <param name="Addresses">Where it appeared.</param>
/// <param name="Reviewer">Who judged.</param>
/// <param name="Url">Where the review stands.</param>
/// <param name="Date">When it came out.</param>
/// <param name="Rating">The reviewer's own word for the outcome.</param>
/// <param name="Value">The best grade is confirmed, the worst refuted, what lies between unresolved.</param>
public sealed record ClaimReview(
    string Claim,
    ImmutableArray<string> Addresses,
    string Reviewer,
    string? Url,
    DateOnly? Date,
    string? Rating,
    OutcomeValue Value
)
{
    private static readonly ImmutableArray<string> Containers =
    [
        "@graph",
        "dataFeedElement",
        "item",
        "itemListElement",
    ];

    private static readonly ImmutableArray<string> Appearances = ["firstAppearance", "appearance"];

    /// <summary>All reviews in a JSON-LD document: one, an array, a graph or a data feed of them.</summary>
    /// <exception cref="FormatException">A review lacks what it needs; the message names it.</exception>
    public static IEnumerable<ClaimReview> Read(JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Array:
                return json.EnumerateArray().SelectMany(Read);
            case JsonValueKind.Object when IsReview(json):
                return [Make(json)];
            case JsonValueKind.Object:
                return Containers
                    .Where(name => json.TryGetProperty(name, out _))
                    .SelectMany(name => Read(json.GetProperty(name)));
            default:
                return [];
        }
    }

    private static bool IsReview(JsonElement json) =>
        json.TryGetProperty("@type", out var type)
        && (type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(Text) : [Text(type)]).Contains(
            "ClaimReview",
            StringComparer.Ordinal
        );

    private static ClaimReview Make(JsonElement json)
    {
        var item = Member(json, "itemReviewed");
        var rating = Member(json, "reviewRating");
        return new ClaimReview(
            Text(Member(json, "claimReviewed"))
                ?? throw new FormatException("field \"claimReviewed\": is missing; a ClaimReview says what it reviews"),
            [
                .. Appearances
                    .SelectMany(name => Each(Member(item, name)))
                    .Select(work => Text(work) ?? Text(Member(work, "url")) ?? Text(Member(work, "@id")))
                    .OfType<string>(),
            ],
            Text(Member(Member(json, "author"), "name"))
                ?? Text(Member(json, "author"))
                ?? throw new FormatException("field \"author\": is missing; a ClaimReview names its reviewer"),
            Text(Member(json, "url")),
            Text(Member(json, "datePublished")) is { Length: >= 10 } date
            && DateOnly.TryParseExact(
                date.AsSpan(0, 10),
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
                ? day
                : null,
            Text(Member(rating, "alternateName")),
            ValueOf(rating)
        );
    }

    private static OutcomeValue ValueOf(JsonElement rating) =>
        (
            Number(Member(rating, "ratingValue")),
            Number(Member(rating, "bestRating")),
            Number(Member(rating, "worstRating"))
        ) switch
        {
            ({ } value, { } best, { } worst) when best != worst && value == best => OutcomeValue.Confirmed,
            ({ } value, { } best, { } worst) when best != worst && value == worst => OutcomeValue.Refuted,
            _ => Text(Member(rating, "alternateName"))?.Trim().ToUpperInvariant() switch
            {
                "TRUE" or "CORRECT" => OutcomeValue.Confirmed,
                "FALSE" or "INCORRECT" => OutcomeValue.Refuted,
                _ => OutcomeValue.Unresolved,
            },
        };

    private static JsonElement Member(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Array && json.GetArrayLength() > 0 ? Member(json[0], name)
        : json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var member) ? member
        : default;

    private static JsonElement[] Each(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.Array => [.. json.EnumerateArray()],
            JsonValueKind.Undefined => [],
            _ => [json],
        };

    private static string? Text(JsonElement json) => json.ValueKind == JsonValueKind.String ? json.GetString() : null;

    private static double? Number(JsonElement json) =>
        json.ValueKind == JsonValueKind.Number ? json.GetDouble()
        : double.TryParse(Text(json), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number
        : null;
}

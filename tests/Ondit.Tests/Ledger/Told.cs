using System.Collections.Immutable;
using Ondit.Attributions;
using Ondit.Claims;
using Ondit.Mentions;
using Ondit.Stories;
using Ondit.Tests.App;

namespace Ondit.Tests.Ledger;

/// <summary>Readings of short invented stories, made by the words of their parts.</summary>
internal static class Told
{
    /// <summary>A story in which somebody says something of a person: "SOURCE CUE that CONTENT", in one sentence.</summary>
    public static Reading Story(
        string id,
        string about,
        string content,
        string source = "A friend",
        SourceType type = SourceType.Unnamed,
        string? day = "2024-05-06",
        string? outlet = "The Larkfield Echo",
        Factuality factuality = Factuality.Certain,
        bool isDenial = false,
        string? url = null,
        string before = "",
        string model = "recorded"
    )
    {
        var text = $"{before}{source} said that {content}.";
        var name = ReadingExample.Spans(text, about)[0];
        var attribution = ReadingExample.Attribution(text, "a1", [source], ["said"], [$"that {content}"]) with
        {
            Kind = new AttributionKind(
                type,
                type == SourceType.Unnamed ? Number.One : null,
                type == SourceType.Unnamed ? Standing.Bare : null,
                factuality,
                false,
                isDenial
            ),
        };
        return new Reading(
            new Story(text)
            {
                Id = id,
                Outlet = outlet,
                Url = url,
                Published = day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", null),
            },
            new ReaderVersion("0", model),
            [new TextSpan(0, text.Length)],
            [new Party("p1", about, PartyType.Person, [new Mention(name, MentionKind.Name)])],
            [],
            [attribution],
            [
                new Claim(
                    "c1",
                    attribution.Content,
                    "a1",
                    ["p1"],
                    [],
                    [],
                    factuality,
                    false,
                    isDenial ? ClaimKind.Denial : ClaimKind.Fact
                ),
            ],
            [],
            []
        );
    }

    /// <summary>The same reading of the story in JSON, on one line.</summary>
    public static string Json(Reading reading)
    {
        using var bytes = new MemoryStream();
        using (var json = new System.Text.Json.Utf8JsonWriter(bytes, Ondit.Json.ReadingJson.Compact))
        {
            Ondit.Json.ReadingJson.Write(json, reading);
        }

        return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
    }

    public static string JsonLines(params IEnumerable<Reading> readings) =>
        string.Concat(readings.Select(reading => Json(reading) + "\n"));

    public static ImmutableArray<TextSpan> Span(Reading reading, string words) =>
        ReadingExample.Spans(reading.Story.Text, words);
}

using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using CsCheck;
using Ondit.Json;
using Ondit.Stories;
using Ondit.Tests.App;
using Ondit.Tests.Tags;
using Shouldly;

namespace Ondit.Tests.Json;

public sealed class ReadingJsonTests
{
    [Fact]
    public void Code_point_spans_pick_the_same_words_as_the_spans_in_memory() =>
        AnyText.Any.Sample(
            text =>
            {
                var reading = Recorded(text);
                using var json = JsonDocument.Parse(Write(reading));
                var runes = json
                    .RootElement.GetProperty("story")
                    .GetProperty("text")
                    .GetString()!
                    .EnumerateRunes()
                    .ToArray();
                Words(json.RootElement.GetProperty("sentences"), runes).ShouldBe(Words(reading.Sentences, text));
                var rows = json.RootElement.GetProperty("attributions").EnumerateArray().ToList();
                rows.Count.ShouldBe(reading.Attributions.Length);
                foreach (var (row, attribution) in rows.Zip(reading.Attributions))
                {
                    Words(row.GetProperty("source"), runes).ShouldBe(Words(attribution.Source, text));
                    Words(row.GetProperty("cue"), runes).ShouldBe(Words(attribution.Cue, text));
                    Words(row.GetProperty("content"), runes).ShouldBe(Words(attribution.Content, text));
                }
            },
            iter: 300
        );

    [Fact]
    public void A_reading_that_was_written_can_be_replayed()
    {
        var story = MarkedStory.Parse(
            "{s1:Vane 😂} {c1:said} {t1:{s2:a friend} {c2:told} her {t2:“no”}}. {c3:Reportedly}."
        );
        var first = story.Read();
        first.Attributions.Length.ShouldBe(3);
        using var reader = MarkedStory.Reader(RecordedTagger.FromReading(Write(first)));
        Write(reader.Read(first.Story)).ShouldBe(Write(first));
    }

    [Fact]
    public void Keys_of_the_contract_are_written_in_its_order()
    {
        using var json = JsonDocument.Parse(Write(MarkedStory.Parse("{s1:Vane} {c1:said} {t1:no}.").Read()));
        json.RootElement.EnumerateObject()
            .Select(property => property.Name)
            .ShouldBe([
                "schema",
                "offsets",
                "reader",
                "story",
                "sentences",
                "parties",
                "times",
                "attributions",
                "claims",
                "replies",
                "relations",
                "profile",
            ]);
        json.RootElement.GetProperty("attributions")[0].GetProperty("form").GetString().ShouldBe("indirect");
    }

    [Fact]
    public void Each_figure_of_the_profile_has_its_count_and_ids_and_a_finding_its_words()
    {
        var reading = ReadingExample.Whole;
        using var json = JsonDocument.Parse(Write(reading));
        var profile = json.RootElement.GetProperty("profile");
        profile.GetProperty("sourceTypes").GetProperty("unnamed").ToString().ShouldBe("""{"count":1,"ids":["c2"]}""");
        profile.GetProperty("replies").GetProperty("refused").GetProperty("ids")[0].GetString().ShouldBe("r1");
        json.RootElement.GetProperty("replies")[0].GetProperty("id").GetString().ShouldBe("r1");
        var finding = json.RootElement.GetProperty("findings")[0];
        finding
            .EnumerateObject()
            .Select(property => property.Name)
            .ShouldBe(["house", "rule", "publishedIn", "spans", "ids", "note"]);
        finding.GetProperty("spans").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Keys_that_the_story_came_with_go_out_again()
    {
        using var extra = JsonDocument.Parse("""{"desk": ["a", 1]}""");
        var story = new Story("He left.")
        {
            Published = new DateOnly(2020, 11, 1),
            Extra = ImmutableSortedDictionary<string, JsonElement>.Empty.Add(
                "desk",
                extra.RootElement.GetProperty("desk")
            ),
        };
        var reading = new Reading(story, new ReaderVersion("1", "m"), [], [], [], [], [], [], []);
        using var json = JsonDocument.Parse(Write(reading));
        var written = json.RootElement.GetProperty("story");
        written.GetProperty("published").GetString().ShouldBe("2020-11-01");
        written.GetProperty("extra").GetProperty("desk").GetRawText().ShouldBe("""["a",1]""");
    }

    // Attributions over the first words of the text, each with the next as source and the one after as content.
    private static Reading Recorded(string text)
    {
        var tokens = Ondit.Tokens.Tokenizer.Read(text);
        var tags = tokens
            .Take(12)
            .Chunk(3)
            .Where(words => words.Length == 3)
            .Select(words => new RecordedTag([words[1]], [words[0]], [words[2]]));
        return new MarkedStory(text, [.. tags], []).Read();
    }

    private static string Write(Reading reading)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, ReadingJson.Compact))
        {
            ReadingJson.Write(json, reading);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static IEnumerable<string> Words(JsonElement spans, Rune[] runes) =>
        spans
            .EnumerateArray()
            .Select(span =>
                string.Concat(runes[span[0].GetInt32()..span[1].GetInt32()].Select(rune => rune.ToString()))
            );

    // JSON cannot hold half a pair; it becomes the sign that stands for what cannot be read.
    private static IEnumerable<string> Words(ImmutableArray<TextSpan> spans, string text) =>
        spans.Select(span => string.Concat(span.In(text).ToString().EnumerateRunes().Select(rune => rune.ToString())));
}

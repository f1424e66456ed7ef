using System.Text;
using System.Text.Json;
using Ondit.App.Exports;
using Ondit.Ledger.Answers;
using Ondit.Tests.App.Exports.Standards;
using Ondit.Tests.Ledger;
using Shouldly;

namespace Ondit.Tests.App.Exports;

/// <summary>The annotations against the Web Annotation Data Model.</summary>
public sealed class AnnotationPagesTests
{
    [Fact]
    public void Pages_and_collection_are_as_the_model_says()
    {
        using var ledger = ExportedLedger.Make();
        var lines = ledger.Pages();

        lines.Length.ShouldBe(2);
        WebAnnotation.Problems(lines[0], "AnnotationPage").ShouldBeEmpty();
        WebAnnotation.Problems(lines[1], "AnnotationCollection").ShouldBeEmpty();
        Items(lines[0])
            .Count.ShouldBe(ledger.Store.Rumours(new Question()).Sum(stored => stored.Rumour.Appearances.Length));
    }

    [Theory]
    [InlineData("""{"type": "Annotation", "motivation": "tagging", "target": "urn:x"}""", "Annotation lacks id")]
    [InlineData(
        """{"id": "urn:a", "type": "Annotation", "motivation": "reviewing", "target": "urn:x"}""",
        "Annotation.motivation"
    )]
    [InlineData("""{"id": "urn:a", "type": "Annotation", "motivation": "tagging", "target": []}""", "has 0 values")]
    [InlineData(
        """{"id": "urn:a", "type": "Annotation", "motivation": "tagging", "target": "x y"}""",
        "is none of IRI"
    )]
    [InlineData(
        """{"id": "urn:a", "type": "Annotation", "motivation": "tagging", "target": "urn:x", "words": "no"}""",
        "Annotation has no words"
    )]
    [InlineData(
        """{"id": "urn:a", "type": "Annotation", "motivation": "tagging", "target": {"type": "SpecificResource", "source": "urn:x", "selector": {"type": "TextPositionSelector", "start": -1, "end": 3}}}""",
        "TextPositionSelector.start"
    )]
    public void The_check_finds_what_is_wrong(string annotation, string problem) =>
        WebAnnotation
            .Problems(JsonDocument.Parse(annotation).RootElement, "Annotation")
            .ShouldHaveSingleItem()
            .ShouldContain(problem);

    [Fact]
    public void Both_selectors_find_the_same_words()
    {
        using var ledger = ExportedLedger.Make();
        var texts = ledger
            .Store.Stories()
            .Select(story => ledger.Store.Story(story)!)
            .ToDictionary(ResourceNames.Of, story => story.Story.Text, StringComparer.Ordinal);
        var found = 0;
        foreach (var target in Items(ledger.Pages()[0]).SelectMany(item => item.GetProperty("target").EnumerateArray()))
        {
            var text = texts[target.GetProperty("source").GetString()!];
            var selectors = target.GetProperty("selector");
            var (start, end) = (
                selectors[0].GetProperty("start").GetInt32(),
                selectors[0].GetProperty("end").GetInt32()
            );
            var runes = text.EnumerateRunes().ToArray();
            var exact = selectors[1].GetProperty("exact").GetString()!;
            Words(runes[start..end]).ShouldBe(exact);
            text.ShouldContain(
                selectors[1].GetProperty("prefix").GetString() + exact + selectors[1].GetProperty("suffix").GetString()
            );
            found++;
        }

        found.ShouldBe(ledger.Store.Rumours(new Question()).Sum(one => one.Rumour.Appearances.Length));

        static string Words(Rune[] runes) => string.Concat(runes.Select(rune => rune.ToString()));
    }

    [Fact]
    public void An_annotation_names_the_rumour_as_the_graph_does_and_whose_word_it_is()
    {
        using var ledger = ExportedLedger.Make();
        var claim = ledger
            .Graph()
            .GetProperty("@graph")
            .EnumerateArray()
            .Single(node => node.GetProperty("@type").GetString() == "Claim" && Text(node, "identifier") == "r1");

        var annotations = Items(ledger.Pages(new Question("Marsh"))[0]);

        annotations.Count.ShouldBe(2);
        Bodies(annotations[0], "identifying", "source").ShouldBe([Text(claim, "@id")]);
        Bodies(annotations[0], "describing", "value").ShouldBe(["that Ottoline Marsh was leaving the Foundry"]);
        Bodies(annotations[0], "commenting", "value").ShouldBe(["on the word of A friend (unnamed)"]);
        Bodies(annotations[0], "tagging", "value").ShouldBe(["origin", "support", "CT+"]);
        Bodies(annotations[0], "linking", "source").ShouldBeEmpty();
        Bodies(annotations[1], "linking", "source").ShouldBe(["https://echo.example/marsh?a=1"]);
    }

    [Fact]
    public void Pages_follow_each_other_and_the_collection_counts_them()
    {
        const int Stories = (2 * AnnotationPages.PageSize) + 1;
        using var ledger = new ExportedLedger(
            Enumerable
                .Range(0, Stories)
                .Select(i => Told.Story($"s{i}", $"Bram Ueda{Name(i)}", $"Bram Ueda{Name(i)} was ill"))
        );

        var lines = ledger.Pages();

        lines.Length.ShouldBe(4);
        var (pages, collection) = (lines[..3], lines[3]);
        pages.SelectMany(page => WebAnnotation.Problems(page, "AnnotationPage")).ShouldBeEmpty();
        pages.Select(page => Items(page).Count).ShouldBe([AnnotationPages.PageSize, AnnotationPages.PageSize, 1]);
        pages
            .Select(page => page.GetProperty("startIndex").GetInt32())
            .ShouldBe([0, AnnotationPages.PageSize, 2 * AnnotationPages.PageSize]);
        pages.Select(page => Text(page, "partOf")).ShouldAllBe(name => name == Text(collection, "id"));
        pages.Select(page => Text(page, "next")).ShouldBe([Text(pages[1], "id"), Text(pages[2], "id"), null]);
        pages.Select(page => Text(page, "prev")).ShouldBe([null, Text(pages[0], "id"), Text(pages[1], "id")]);
        Text(collection, "first").ShouldBe(Text(pages[0], "id"));
        Text(collection, "last").ShouldBe(Text(pages[2], "id"));
        collection.GetProperty("total").GetInt32().ShouldBe(Stories);
        pages.SelectMany(Items).Select(item => Text(item, "id")).ShouldBeUnique(StringComparer.Ordinal);
    }

    [Fact]
    public void A_collection_of_none_has_no_pages()
    {
        using var ledger = ExportedLedger.Make();

        var collection = ledger.Pages(new Question("Nobody")).ShouldHaveSingleItem();

        WebAnnotation.Problems(collection, "AnnotationCollection").ShouldBeEmpty();
        collection.GetProperty("total").GetInt32().ShouldBe(0);
        collection.TryGetProperty("first", out _).ShouldBeFalse();
    }

    private static List<JsonElement> Items(JsonElement page) => [.. page.GetProperty("items").EnumerateArray()];

    private static IEnumerable<string?> Bodies(JsonElement annotation, string purpose, string key) =>
        annotation
            .GetProperty("body")
            .EnumerateArray()
            .Where(body => Text(body, "purpose") == purpose)
            .Select(body => Text(body, key));

    private static string? Text(JsonElement thing, string key) =>
        thing.TryGetProperty(key, out var value) ? value.GetString() : null;

    // Letters, for a name has no figures.
    private static string Name(int number) => string.Concat($"{number}".Select(figure => (char)('a' + figure - '0')));
}

using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Ondit.App.Exports;
using Shouldly;

namespace Ondit.Tests.App.Exports;

public sealed class HtmlPageTests
{
    [Fact]
    public void The_story_reads_as_before_once_what_was_added_is_taken_away()
    {
        var page = Parse(ReadingExample.Hard);
        foreach (var added in page.QuerySelectorAll(".number, .ends"))
        {
            added.Remove();
        }

        page.QuerySelectorAll(".story p")
            .Select(paragraph => paragraph.TextContent)
            .ShouldBe(ReadingExample.Hard.Story.Text.Replace('\u001b', '\uFFFD').Split("\n\n"));
    }

    [Fact]
    public void Every_part_is_marked_with_its_words()
    {
        var page = Parse(ReadingExample.Hard);
        foreach (var added in page.QuerySelectorAll(".number, .ends"))
        {
            added.Remove();
        }

        Marked("source").ShouldBe(["A source, who knows both", "Ann", "he"]);
        Marked("cue").ShouldBe(["told", "said", "said", "swirled"]);
        Marked("content")
            .ShouldBe([
                "that Ann said she was leaving",
                "she was leaving",
                "“It is over,”",
                "“Quite over.",
                "“And so is the film.”",
                "of a sequel",
            ]);

        IEnumerable<string> Marked(string part) =>
            page.QuerySelectorAll($".story .{part}").Select(element => element.TextContent);
    }

    [Fact]
    public void Every_link_leads_somewhere_on_the_page()
    {
        var page = Parse(ReadingExample.Hard, ReadingExample.Hard);
        var links = page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!).ToList();

        links.ShouldAllBe(link => link.StartsWith('#') && page.GetElementById(link.TrimStart('#')) != null);
        links.Count.ShouldBe((2 * 8) + 2);
        foreach (var button in page.QuerySelectorAll("button"))
        {
            page.GetElementById(button.GetAttribute("popovertarget")!)!.HasAttribute("popover").ShouldBeTrue();
        }
        page.QuerySelectorAll("[id]")
            .Select(element => element.Id!)
            .Distinct(StringComparer.Ordinal)
            .Count()
            .ShouldBe(page.QuerySelectorAll("[id]").Length);
    }

    [Fact]
    public void A_whole_reading_has_every_link_and_each_decision_once()
    {
        var page = Parse(ReadingExample.Whole);

        page.QuerySelectorAll("a")
            .Select(link => link.GetAttribute("href")!)
            .ShouldAllBe(link => page.GetElementById(link.TrimStart('#')) != null);
        page.QuerySelectorAll("tbody tr").Length.ShouldBe(3);
        page.QuerySelector("#s1-a1-why tbody")!.TextContent.ShouldContain("head: source type");
        page.QuerySelector("#s1-a1-why tbody")!.TextContent.ShouldContain("93 %");
    }

    [Fact]
    public void The_figures_of_the_profile_open_to_what_stands_behind_them()
    {
        var profile = Parse(ReadingExample.Whole).QuerySelector(".profile")!;

        profile
            .QuerySelector("svg")!
            .GetAttribute("aria-label")
            .ShouldBe("Claims: 1 own voice, 1 unnamed and 1 rumour");
        foreach (var figure in profile.QuerySelectorAll("details").Where(figure => figure.Closest(".findings") is null))
        {
            figure
                .QuerySelectorAll("li")
                .Length.ShouldBe(
                    int.Parse(
                        figure.QuerySelector(".count")!.TextContent,
                        System.Globalization.CultureInfo.InvariantCulture
                    )
                );
        }

        profile.QuerySelectorAll(".findings details").Length.ShouldBeGreaterThan(1);
    }

    [Fact]
    public void What_is_nested_stands_under_its_parent() =>
        Parse(ReadingExample.Hard).GetElementById("s1-a2")!.ParentElement!.ParentElement!.Id.ShouldBe("s1-a1");

    [Fact]
    public void Nothing_of_a_story_becomes_an_element()
    {
        var page = Parse(ReadingExample.Hard);

        page.QuerySelectorAll("script, b, img, iframe, link, object").ShouldBeEmpty();
        page.QuerySelector("h2#s1")!.TextContent.ShouldBe("Over & <b>out</b>");
        page.Title.ShouldBe("Over & <b>out</b> – who says what");
    }

    [Fact]
    public void A_heading_cannot_take_the_place_of_a_placeholder()
    {
        var reading = ReadingExample.Hard with
        {
            Story = ReadingExample.Hard.Story with { Title = "{{stories}}{{style}}{{title}}" },
        };

        Parse(reading).Title.ShouldStartWith("{{stories}}{{style}}{{title}}");
    }

    [Fact]
    public void A_folder_gets_a_page_a_story()
    {
        using var folder = new TemporaryFolder();
        using var export = new HtmlFolderExport(new StoryFiles(folder.Path, []));

        export.Write(ReadingExample.Hard);
        export.Write(ReadingExample.Of("Other."));
        export.End();

        Directory
            .GetFiles(folder.Path)
            .Select(Path.GetFileName)
            .ShouldBe(["hard___one_.html", "example.html"], ignoreOrder: true);
    }

    internal static string Write(params Reading[] readings)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var export = new HtmlExport(output);
        foreach (var reading in readings)
        {
            export.Write(reading);
        }

        export.End();
        return output.ToString();
    }

    private static IHtmlDocument Parse(params Reading[] readings) => new HtmlParser().ParseDocument(Write(readings));
}

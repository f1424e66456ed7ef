using System.Text;
using Ondit.App.Imports;
using Shouldly;

namespace Ondit.Tests.App.Imports;

public sealed class HtmlImportTests
{
    private const string Page = """
        <!doctype html>
        <html lang="en"><head>
        <meta charset="{0}">
        <title>Ferry terminal to be split | The Example</title>
        <meta property="og:site_name" content="The Example">
        <meta name="author" content="Jo Penn">
        <meta property="article:published_time" content="2024-05-06T23:30:00-05:00">
        <link rel="canonical" href="https://example.org/ferry">
        <script>document.write("never");</script>
        </head><body>
        <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
        <article><h1>Ferry terminal to be split</h1>
        <p>The harbour board said on Monday that the old ferry terminal, which nobody has used for years, would be&nbsp;split
        in two.</p>
        <p>“It is a café with boats,” said <b>Ann Orley</b>, who chairs the board, and who has run the café since the ferries stopped.</p>
        <ul><li>The east half goes to the rowing club.</li><li>The west half stays as it is.</li></ul>
        <p>Neighbours, who were asked for their views in March, said they had hoped for a swimming pool, or at least a bench.<br>None is planned.</p>
        </article>
        <footer>© The Example</footer>
        <img src="https://example.org/pixel.gif">
        </body></html>
        """;

    [Fact]
    public void The_main_text_is_found_and_the_rest_left_out()
    {
        var story = HtmlImport.Read(
            Encoding.UTF8.GetBytes(Page.Replace("{0}", "utf-8", StringComparison.Ordinal)),
            "ferry"
        );

        story.Text.ShouldBe(
            """
            Ferry terminal to be split

            The harbour board said on Monday that the old ferry terminal, which nobody has used for years, would be split in two.

            “It is a café with boats,” said Ann Orley, who chairs the board, and who has run the café since the ferries stopped.

            The east half goes to the rowing club.

            The west half stays as it is.

            Neighbours, who were asked for their views in March, said they had hoped for a swimming pool, or at least a bench.
            None is planned.
            """
        );
        story.Id.ShouldBe("ferry");
        story.Title.ShouldBe("Ferry terminal to be split");
        story.Outlet.ShouldBe("The Example");
        story.Byline.ShouldBe("Jo Penn");
        story.Published.ShouldBe(new DateOnly(2024, 5, 6));
        story.Url.ShouldBe("https://example.org/ferry");
    }

    [Fact]
    public void The_encoding_that_a_page_names_is_believed()
    {
        var html = Page.Replace("{0}", "iso-8859-2", StringComparison.Ordinal)
            .Replace("“", "\"", StringComparison.Ordinal)
            .Replace("”", "\"", StringComparison.Ordinal)
            .Replace("©", "", StringComparison.Ordinal)
            .Replace("Orley", "Őrley", StringComparison.Ordinal);
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding("iso-8859-2")!.GetBytes(html);

        HtmlImport.Read(bytes, "ferry").Text.ShouldContain("said Ann Őrley, who");
    }

    [Theory]
    [InlineData("<html><body></body></html>")]
    [InlineData("<!doctype html><nav><a href='/a'>Home</a><a href='/b'>All the sport of the day and more</a></nav>")]
    [InlineData("<html><body><script>var words = 'not a word of this is shown to anyone';</script></body></html>")]
    public void A_page_without_a_main_text_is_refused(string html) =>
        Should
            .Throw<UnreadableInputException>(() => HtmlImport.Read(Encoding.UTF8.GetBytes(html), "id"))
            .Message.ShouldStartWith("is an HTML page without a main text");

    [Fact]
    public void A_short_story_is_a_story() =>
        HtmlImport
            .Read("<html><body><p>Sources tell OK! that it is over.</p></body></html>"u8.ToArray(), "id")
            .Text.ShouldBe("Sources tell OK! that it is over.");

    [Fact]
    public void A_page_nested_beyond_reason_is_refused()
    {
        var html = string.Concat(Enumerable.Repeat("<div>", 3_000)) + "Sources tell OK! that it is over.";

        Should
            .Throw<UnreadableInputException>(() => HtmlImport.Read(Encoding.UTF8.GetBytes(html), "id"))
            .Message.ShouldStartWith("is an HTML page nested deeper than 512 elements");
    }
}

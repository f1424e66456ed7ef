using System.Security.Cryptography;
using System.Text;

namespace Ondit.App.Exports;

/// <summary>
/// A page in the making. It asks the network for nothing and runs nothing: its own policy forbids both, whatever a story holds.
/// </summary>
internal sealed class HtmlPage
{
    private readonly TextWriter output;
    private readonly string end;
    private readonly List<string> headings = [];

    /// <summary>Begins the page.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="first">Names the page.</param>
    public HtmlPage(TextWriter output, Reading first)
    {
        this.output = output;
        var style = Resource.Text("page.css") + Resource.Text("findings.css");
        var page = Resource
            .Text("page.html")
            .Replace("{{style}}", style, StringComparison.Ordinal)
            .Replace(
                "{{digest}}",
                Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style))),
                StringComparison.Ordinal
            )
            .Split("{{stories}}");
        end = page[1];

        // Last, so that no story's heading is taken for a place to fill.
        var (before, after) = page[0].Split("{{title}}") switch
        {
            [var head, var rest] => (head, rest),
            _ => throw new InvalidOperationException("page.html needs one title."),
        };
        output.Write(before);
        output.Write(Markup.Escape(Words.Heading(first.Story)));
        output.Write(after);
        end = end.Replace("{{version}}", Markup.Escape(first.Reader.Version), StringComparison.Ordinal)
            .Replace("{{model}}", Markup.Escape(first.Reader.Model), StringComparison.Ordinal);
    }

    /// <summary>Adds a story.</summary>
    public void Write(Reading reading)
    {
        var markup = new Markup(output);
        var story = reading.Story;
        headings.Add(Words.Heading(story));
        var id = $"s{headings.Count}";
        markup.Add(
            $"<article aria-labelledby=\"{id}\">\n<header>\n<h2 id=\"{id}\">{Markup.Escape(Words.Heading(story))}</h2>\n"
        );
        if (Words.Origin(story) is { Length: > 0 } origin)
        {
            markup.Add($"<p class=\"origin\">{Markup.Escape(origin)}</p>\n");
        }

        markup.Add("</header>\n<div class=\"beside\">\n");
        HtmlStory.Write(markup, reading, id);
        new HtmlProfile(markup, reading, id).Write();
        markup.Add("</div>\n");
        new HtmlLists(markup, reading, id).Write();
        markup.Add("</article>\n");
    }

    /// <summary>Ends the page; where it holds several stories, with a list of them.</summary>
    public void End()
    {
        if (headings.Count > 1)
        {
            var markup = new Markup(output);
            markup.Add(
                "<nav id=\"stories\" aria-labelledby=\"stories-heading\">\n<h2 id=\"stories-heading\">Stories on this page</h2>\n<ol>\n"
            );
            for (var i = 0; i < headings.Count; i++)
            {
                markup.Add($"<li><a href=\"#s{i + 1}\">{Markup.Escape(headings[i])}</a></li>\n");
            }

            markup.Add("</ol>\n</nav>\n");
        }

        output.Write(end);
    }
}

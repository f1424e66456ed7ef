using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Ondit.Attributions;

namespace Ondit.App.Exports;

/// <summary>
/// A page in the making. It asks the network for nothing and runs nothing: its own policy forbids both, whatever a story holds.
/// </summary>
internal sealed class HtmlPage
{
    private const int LongestContent = 320;

    private readonly TextWriter output;
    private readonly string end;
    private readonly List<string> headings = [];

    /// <summary>Begins the page.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="first">Names the page.</param>
    public HtmlPage(TextWriter output, Reading first)
    {
        this.output = output;
        var style = Resource.Text("page.css");
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
        output.Write(Escape(Words.Heading(first.Story)));
        output.Write(after);
        end = end.Replace("{{version}}", Escape(first.Reader.Version), StringComparison.Ordinal)
            .Replace("{{model}}", Escape(first.Reader.Model), StringComparison.Ordinal);
    }

    /// <summary>Adds a story.</summary>
    public void Write(Reading reading)
    {
        var story = reading.Story;
        headings.Add(Words.Heading(story));
        var id = $"s{headings.Count}";
        Add($"<article aria-labelledby=\"{id}\">\n<header>\n<h2 id=\"{id}\">{Escape(Words.Heading(story))}</h2>\n");
        if (Words.Origin(story) is { Length: > 0 } origin)
        {
            Add($"<p class=\"origin\">{Escape(origin)}</p>\n");
        }

        output.Write("</header>\n<div class=\"story\">\n");
        foreach (var paragraph in MarkedText.Read(reading))
        {
            WriteParagraph(paragraph, reading, id);
        }

        output.Write("</div>\n");
        WriteList(reading, id);
        output.Write("</article>\n");
    }

    /// <summary>Ends the page; where it holds several stories, with a list of them.</summary>
    public void End()
    {
        if (headings.Count > 1)
        {
            output.Write(
                "<nav id=\"stories\" aria-labelledby=\"stories-heading\">\n<h2 id=\"stories-heading\">Stories on this page</h2>\n<ol>\n"
            );
            for (var i = 0; i < headings.Count; i++)
            {
                Add($"<li><a href=\"#s{i + 1}\">{Escape(headings[i])}</a></li>\n");
            }

            output.Write("</ol>\n</nav>\n");
        }

        output.Write(end);
    }

    private void WriteParagraph(IReadOnlyList<MarkStep> steps, Reading reading, string id)
    {
        output.Write("<p>");
        foreach (var step in steps)
        {
            switch (step.Kind)
            {
                case MarkStepKind.Words:
                    output.Write(Escape(step.Words.In(reading.Story.Text).ToString()));
                    break;
                case MarkStepKind.Open:
                    Open(step.Mark!, step.IsEdge, reading, id);
                    break;
                default:
                    Close(step.Mark!, step.IsEdge, reading);
                    break;
            }
        }

        output.Write("</p>\n");
    }

    private void Open(Mark mark, bool isEdge, Reading reading, string id)
    {
        var part = Name(mark.Part);
        Add($"<span class=\"{part}{(isEdge ? " begins" : "")}\">");
        if (!isEdge)
        {
            return;
        }

        var attribution = reading.Attributions[mark.Attribution].Id;
        if (mark is { Part: Part.Cue, Piece: 0 })
        {
            Add(
                $"<a class=\"number\" id=\"{id}-{attribution}-cue\" href=\"#{id}-{attribution}\"><span class=\"unseen\">cue of </span>{attribution}</a>"
            );
        }
        else
        {
            Add(
                $"<span class=\"number\"><span class=\"unseen\">{part} of </span>{attribution}<span class=\"unseen\">: </span></span>"
            );
        }
    }

    private void Close(Mark mark, bool isEdge, Reading reading)
    {
        if (isEdge && mark.Part == Part.Content)
        {
            Add(
                $"<span class=\"ends\"><span class=\"unseen\"> (end of content of {reading.Attributions[mark.Attribution].Id}) </span></span>"
            );
        }

        output.Write("</span>");
    }

    private void WriteList(Reading reading, string id)
    {
        output.Write("<div class=\"attributions\">\n");
        Add($"<h3 id=\"{id}-list\">{Words.Count(reading.Attributions.Length)}</h3>\n");
        var depth = -1;
        foreach (var (attribution, at) in AttributionTree.Read(reading.Attributions))
        {
            if (at > depth)
            {
                output.Write("\n<ol>\n");
            }
            else
            {
                for (; depth > at; depth--)
                {
                    output.Write("</li>\n</ol>\n");
                }

                output.Write("</li>\n");
            }

            depth = at;
            WriteItem(attribution, reading.Story.Text, id);
        }

        for (; depth >= 0; depth--)
        {
            output.Write("</li>\n</ol>\n");
        }

        output.Write("</div>\n");
    }

    private void WriteItem(Attribution attribution, string text, string id)
    {
        var source = attribution.Source.IsEmpty
            ? $"<span class=\"nobody\">{Words.Nobody}</span>"
            : $"<span class=\"source\">{Escape(Words.Of(text, attribution.Source))}</span>";
        Add(
            $"""
            <li id="{id}-{attribution.Id}">
            <p class="who"><a class="number" href="#{id}-{attribution.Id}-cue"><span class="unseen">show in the story: </span>{attribution.Id}</a>
            <span class="unseen">source: </span>{source}<span class="unseen">; cue: </span>
            <span class="cue">{Escape(Words.Of(text, attribution.Cue))}</span></p>

            """
        );
        if (!attribution.Content.IsEmpty)
        {
            Add(
                $"<p class=\"what\"><span class=\"unseen\">content: </span>{Escape(Words.Short(Words.Of(text, attribution.Content), LongestContent))}</p>\n"
            );
        }

        Add($"<p class=\"how\">{Words.Name(attribution.Form)} · certainty {Words.Certainty(attribution.Score)}</p>");
    }

    private void Add(FormattableString markup) => output.Write(markup.ToString(CultureInfo.InvariantCulture));

    private static string Name(Part part) => part.ToString().ToLowerInvariant();

    // Signs that HTML forbids are shown as what they are not, as a browser would.
    private static string Escape(string words)
    {
        var escaped = WebUtility.HtmlEncode(words);
        var shown = new StringBuilder(escaped.Length);
        foreach (var c in escaped)
        {
            shown.Append(char.IsControl(c) && c is not ('\n' or '\t') ? '\uFFFD' : c);
        }

        return shown.ToString();
    }
}

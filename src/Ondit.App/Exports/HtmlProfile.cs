using Ondit.Profiles;

namespace Ondit.App.Exports;

/// <summary>The profile beside a story: a bar of the mix of sources, and figures that open to what stands behind them.</summary>
internal sealed class HtmlProfile(Markup markup, Reading reading, string id)
{
    private const int LongestWords = 110;

    private readonly ReadingParts parts = new(reading);

    public void Write()
    {
        if (reading.Profile is not { } profile)
        {
            return;
        }

        markup.Add(
            $"<aside class=\"profile\" aria-labelledby=\"{id}-profile\">\n<h3 id=\"{id}-profile\">On whose word</h3>\n"
        );
        WriteBar(profile);
        foreach (var (key, line) in ProfileLines.Mix(profile))
        {
            Write(line, $"<span class=\"swatch {key}\"></span>");
        }

        foreach (var (heading, lines) in ProfileLines.Groups(profile))
        {
            markup.Add($"<h4>{heading}</h4>\n");
            foreach (var line in lines)
            {
                Write(line);
            }
        }

        if (reading.Replies.IsEmpty)
        {
            markup.Add("<p class=\"none\">No reply is told of.</p>\n");
        }

        WriteFindings();
        markup.Add("</aside>\n");
    }

    private void WriteBar(Profile profile)
    {
        var mix = ProfileLines.Mix(profile).ToList();
        var all = mix.Sum(part => part.Line.Figure.Count);
        if (all == 0)
        {
            markup.Add("<p class=\"none\">No claims were found.</p>\n");
            return;
        }

        var words = Words.List(mix.Select(part => $"{part.Line.Figure.Count} {part.Line.Label}"));
        markup.Add(
            $"<p class=\"none\">{Words.Count(all, "claim", "claims")}</p>\n<svg class=\"bar\" role=\"img\" aria-label=\"Claims: {Markup.Escape(words)}\" viewBox=\"0 0 {all} 1\" preserveAspectRatio=\"none\">"
        );
        var at = 0;
        foreach (var (key, line) in mix)
        {
            markup.Add($"<rect class=\"{key}\" x=\"{at}\" width=\"{line.Figure.Count}\" height=\"1\"/>");
            at += line.Figure.Count;
        }

        markup.Add("</svg>\n");
    }

    private void Write(ProfileLine line, string before = "")
    {
        markup.Add(
            $"<details class=\"figure\"><summary>{before}<span class=\"label\">{Markup.Escape(line.Label)}</span> <span class=\"count\">{line.Figure.Count}</span></summary>\n"
        );
        WriteParts(line.Figure.Ids);
        markup.Add("</details>\n");
    }

    private void WriteParts(IEnumerable<string> ids)
    {
        markup.Add("<ul>\n");
        foreach (var part in ids.Select(parts.Of))
        {
            markup.Add(
                $"<li><a href=\"#{id}-{part.ListId}\">{Markup.Escape(part.Id)}</a> {Markup.Escape(Words.Short(part.Words, LongestWords))}</li>\n"
            );
        }

        markup.Add("</ul>\n");
    }

    private void WriteFindings()
    {
        if (reading.Findings is not { } findings)
        {
            return;
        }

        markup.Add(
            $"<section class=\"findings\" aria-labelledby=\"{id}-findings\">\n<h3 id=\"{id}-findings\">House rules</h3>\n"
        );
        if (findings.IsEmpty)
        {
            markup.Add("<p class=\"none\">Nothing to look at was found.</p>\n");
        }

        foreach (var house in findings.GroupBy(finding => finding.House, StringComparer.Ordinal))
        {
            markup.Add($"<h4>{Markup.Escape(Words.House(house.Key))}</h4>\n");
            foreach (var finding in house)
            {
                Write(finding);
            }
        }

        markup.Add("</section>\n");
    }

    private void Write(Finding finding)
    {
        markup.Add(
            $"<details class=\"figure\"><summary><span class=\"label\">{Markup.Escape(finding.Rule)}</span> <span class=\"count\">{finding.Spans.Length}</span></summary>\n<p>{Markup.Escape(finding.Note)}</p>\n<p class=\"published\">{Markup.Escape(finding.PublishedIn)}</p>\n"
        );
        if (finding.Ids.IsEmpty)
        {
            markup.Add($"<p>{Markup.Escape(Words.Of(reading.Story.Text, finding.Spans))}</p>\n");
        }

        WriteParts(finding.Ids);
        markup.Add("</details>\n");
    }
}

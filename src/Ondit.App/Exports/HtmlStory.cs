using Ondit.Attributions;

namespace Ondit.App.Exports;

/// <summary>A story's paragraphs with their marks. The number at a cue opens what was decided there.</summary>
internal static class HtmlStory
{
    public static void Write(Markup markup, Reading reading, string id)
    {
        markup.Add("<div class=\"story\">\n");
        foreach (var paragraph in MarkedText.Read(reading))
        {
            Write(markup, paragraph, reading, id);
        }

        markup.Add("</div>\n");
    }

    private static void Write(Markup markup, IReadOnlyList<MarkStep> steps, Reading reading, string id)
    {
        markup.Add("<p>");
        foreach (var step in steps)
        {
            switch (step.Kind)
            {
                case MarkStepKind.Words:
                    markup.Add(Markup.Escape(step.Words.In(reading.Story.Text).ToString()));
                    break;
                case MarkStepKind.Open:
                    markup.Add($"<span class=\"{Words.Name(step.Mark!.Part)}{(step.IsEdge ? " begins" : "")}\">");
                    if (step.IsEdge)
                    {
                        Open(markup, step.Mark, reading, id);
                    }

                    break;
                default:
                    Close(markup, step, reading);
                    break;
            }
        }

        markup.Add("</p>\n");
    }

    private static void Open(Markup markup, Mark mark, Reading reading, string id)
    {
        switch (mark)
        {
            case { Part: Part.Own, Piece: 0 }:
                var claim = reading.Claims[mark.Index].Id;
                markup.Add(
                    $"<a class=\"number\" id=\"{id}-{claim}-at\" href=\"#{id}-{claim}\"><span class=\"unseen\">own voice, </span>{claim}<span class=\"unseen\">: </span></a>"
                );
                break;
            case { Part: Part.Own }:
                break;
            case { Part: Part.Cue, Piece: 0 }:
                OpenCue(markup, reading.Attributions[mark.Index], id);
                break;
            default:
                markup.Add(
                    $"<span class=\"number\"><span class=\"unseen\">{Words.Name(mark.Part)} of </span>{reading.Attributions[mark.Index].Id}<span class=\"unseen\">: </span></span>"
                );
                break;
        }
    }

    private static void OpenCue(Markup markup, Attribution attribution, string id)
    {
        var type = attribution.Kind.SourceType;
        markup.Add(
            $"<button type=\"button\" class=\"number\" id=\"{id}-{attribution.Id}-cue\" popovertarget=\"{id}-{attribution.Id}-why\"><span class=\"unseen\">cue of </span>{attribution.Id} <span class=\"type {Words.Name(type)}\">{Words.Name(type)}</span><span class=\"unseen\">, show why: </span></button>"
        );
    }

    private static void Close(Markup markup, MarkStep step, Reading reading)
    {
        if (step is { IsEdge: true, Mark.Part: Part.Content })
        {
            markup.Add(
                $"<span class=\"ends\"><span class=\"unseen\"> (end of content of {reading.Attributions[step.Mark.Index].Id}) </span></span>"
            );
        }

        markup.Add("</span>");
    }
}

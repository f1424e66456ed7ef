using Ondit.Decisions;

namespace Ondit.App.Exports;

/// <summary>
/// Panels that tell what was decided, by what, with what score, and what else it would have been. They open on a click or a key and
/// close with Escape without a script: they are popovers.
/// </summary>
internal sealed class HtmlWhy
{
    private readonly Markup markup;
    private readonly Reading reading;
    private readonly string id;
    private readonly ILookup<string, Decision> decisions;
    private readonly HashSet<string> shown = new(StringComparer.Ordinal);

    public HtmlWhy(Markup markup, Reading reading, string id)
    {
        this.markup = markup;
        this.reading = reading;
        this.id = id;
        decisions = reading.Decisions.ToLookup(SubjectId, StringComparer.Ordinal);
    }

    /// <summary>A button with its panel, where anything was decided about a part.</summary>
    public void WriteButton(string entry, string title)
    {
        if (decisions.Contains(entry))
        {
            markup.Add(
                $" <button type=\"button\" class=\"why-button\" popovertarget=\"{id}-{entry}-why\">why<span class=\"unseen\">: {entry}</span></button>"
            );
            WritePanel(entry, title, "", [entry]);
        }
    }

    /// <summary>The panel alone.</summary>
    /// <param name="entry">Names the panel.</param>
    /// <param name="title">Stands over it.</param>
    /// <param name="about">Markup that stands before the decisions.</param>
    /// <param name="ids">The parts whose decisions it holds.</param>
    public void WritePanel(string entry, string title, string about, IEnumerable<string> ids)
    {
        markup.Add(
            $"<div class=\"why\" id=\"{id}-{entry}-why\" popover role=\"dialog\" aria-labelledby=\"{id}-{entry}-why-title\">\n<p class=\"title\" id=\"{id}-{entry}-why-title\">{Markup.Escape(title)}</p>\n{about}"
        );
        var made = ids.Where(shown.Add).SelectMany(part => decisions[part]).ToList();
        if (made.Count > 0)
        {
            WriteTable(made);
        }

        markup.Add(
            $"<p class=\"close\"><a href=\"#{id}-{entry}\">In the list</a> <button type=\"button\" popovertarget=\"{id}-{entry}-why\" popovertargetaction=\"hide\">Close</button></p>\n</div>\n"
        );
    }

    /// <summary>What was decided about parts that stand in no list, such as words that became nothing.</summary>
    public void WriteRest()
    {
        var rest = reading.Decisions.Where(decision => !shown.Contains(SubjectId(decision))).ToList();
        if (rest.Count > 0)
        {
            markup.Add("<details class=\"rest\"><summary>What else was decided</summary>\n");
            WriteTable(rest);
            markup.Add("</details>\n");
        }
    }

    private static string SubjectId(Decision decision) => decision.Subject.Split(' ', 2)[0];

    private void WriteTable(IEnumerable<Decision> made)
    {
        markup.Add(
            "<table>\n<thead><tr><th scope=\"col\">What</th><th scope=\"col\">Words</th><th scope=\"col\">Decided</th><th scope=\"col\">By</th><th scope=\"col\">Else</th></tr></thead>\n<tbody>\n"
        );
        foreach (var decision in made)
        {
            markup.Add(
                $"<tr><th scope=\"row\">{Markup.Escape(decision.Subject)}</th><td>{Markup.Escape(DecisionWords.Place(decision, reading.Story.Text))}</td><td>{Markup.Escape(decision.Choice)}{Score(decision.Score)}</td><td>{Markup.Escape(decision.By)}</td><td>{Markup.Escape(decision.RunnerUp ?? "")}{Score(decision.RunnerUpScore)}</td></tr>\n"
            );
        }

        markup.Add("</tbody>\n</table>\n");
    }

    private static string Score(double? score) =>
        score is { } given ? $" <span class=\"score\">{DecisionWords.Score(given)}</span>" : "";
}

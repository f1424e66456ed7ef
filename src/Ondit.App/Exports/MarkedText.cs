using System.Collections.Immutable;
using Ondit.Stories;

namespace Ondit.App.Exports;

/// <summary>
/// A story's paragraphs with the parts of its attributions and the claims of its own voice marked. Marks nest as elements do: one that crosses another or the end of a
/// paragraph is broken off and taken up again.
/// </summary>
internal sealed class MarkedText
{
    private readonly string text;
    private readonly List<Mark> marks;
    private readonly List<Mark> open = [];
    private int next;

    private MarkedText(Reading reading)
    {
        text = reading.Story.Text;
        marks = MarksOf(reading);
    }

    /// <summary>The steps of each paragraph in order.</summary>
    public static IEnumerable<IReadOnlyList<MarkStep>> Read(Reading reading)
    {
        var marked = new MarkedText(reading);
        foreach (var paragraph in Paragraphs(reading.Story.Text))
        {
            yield return marked.Steps(paragraph);
        }
    }

    // The outer mark opens first: the longer, and of equal ones the content, for sources and cues lie in contents.
    private static List<Mark> MarksOf(Reading reading) =>
        [
            .. reading
                .Attributions.SelectMany(
                    (attribution, i) =>
                        Pieces(attribution.Source, Part.Source, i)
                            .Concat(Pieces(attribution.Cue, Part.Cue, i))
                            .Concat(Pieces(attribution.Content, Part.Content, i))
                )
                .Concat(
                    reading.Claims.SelectMany(
                        (claim, i) => claim.Attribution is null ? Pieces(claim.Span, Part.Own, i) : []
                    )
                )
                .OrderBy(mark => mark.Span.Start)
                .ThenByDescending(mark => mark.Span.End)
                .ThenBy(mark => mark.Part)
                .ThenBy(mark => mark.Index),
        ];

    private static IEnumerable<Mark> Pieces(ImmutableArray<TextSpan> spans, Part part, int index) =>
        spans.Select((span, piece) => new Mark(span, part, index, piece));

    // News text has a line for each paragraph, with an empty one between or not.
    private static IEnumerable<TextSpan> Paragraphs(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            if (char.IsWhiteSpace(text[start]))
            {
                start++;
                continue;
            }

            var end = start;
            for (var i = start; i < text.Length && text[i] is not ('\n' or '\r'); i++)
            {
                end = char.IsWhiteSpace(text[i]) ? end : i + 1;
            }

            yield return new TextSpan(start, end);
            start = end;
        }
    }

    private List<MarkStep> Steps(TextSpan paragraph)
    {
        var steps = new List<MarkStep>();
        var at = paragraph.Start;
        foreach (var mark in open)
        {
            steps.Add(MarkStep.Open(mark, isEdge: false));
        }

        while (true)
        {
            OpenAt(at, steps);
            var to = Math.Min(paragraph.End, open.Count > 0 ? open.Min(mark => mark.Span.End) : int.MaxValue);
            if (next < marks.Count)
            {
                to = Math.Min(to, Math.Max(at, marks[next].Span.Start));
            }

            if (to > at)
            {
                steps.Add(MarkStep.Text(new TextSpan(at, to)));
                at = to;
            }

            CloseAt(at, steps);
            if (at == paragraph.End)
            {
                break;
            }
        }

        for (var i = open.Count - 1; i >= 0; i--)
        {
            steps.Add(MarkStep.Close(open[i], isEdge: false));
        }

        return steps;
    }

    private void OpenAt(int position, List<MarkStep> steps)
    {
        for (; next < marks.Count && marks[next].Span.Start <= position; next++)
        {
            // A mark of nothing but blanks between paragraphs has no place to stand.
            if (marks[next].Span.End > position)
            {
                open.Add(marks[next]);
                steps.Add(MarkStep.Open(marks[next], isEdge: true));
            }
        }
    }

    private void CloseAt(int position, List<MarkStep> steps)
    {
        var first = open.FindIndex(mark => mark.Span.End <= position);
        if (first < 0)
        {
            return;
        }

        for (var i = open.Count - 1; i >= first; i--)
        {
            steps.Add(MarkStep.Close(open[i], isEdge: open[i].Span.End <= position));
        }

        open.RemoveAll(mark => mark.Span.End <= position);
        foreach (var mark in open[Math.Min(first, open.Count)..])
        {
            steps.Add(MarkStep.Open(mark, isEdge: false));
        }
    }
}

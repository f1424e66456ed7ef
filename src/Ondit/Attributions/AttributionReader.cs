using System.Collections.Immutable;
using Ondit.Stories;
using Ondit.Tags;

namespace Ondit.Attributions;

/// <summary>Makes attributions of tags: cuts the spans to the guideline's edges and adds form, parent and score.</summary>
/// <param name="calibration">Makes scores honest.</param>
public sealed class AttributionReader(Calibration calibration)
{
    /// <summary>The attributions of a story in the order of their cues.</summary>
    /// <param name="text">The story's text.</param>
    /// <param name="pieces">Its pieces, which the tags count in.</param>
    /// <param name="tags">What the tagger found.</param>
    /// <param name="quotations">The story's quotations, for the form.</param>
    public ImmutableArray<Attribution> Read(
        string text,
        PieceSequence pieces,
        ImmutableArray<Tag> tags,
        ImmutableArray<TextSpan> quotations
    )
    {
        var found = tags
            .Select(tag => new
            {
                Tag = tag,
                Source = Spans(text, pieces, tag.Source),
                Cue = Spans(text, pieces, tag.Cue),
                Content = Spans(text, pieces, tag.Content),
            })
            .Where(part => part.Cue.Length > 0)
            .OrderBy(part => part.Cue[0])
            .ToList();
        var contents = found.ConvertAll(part => part.Content);
        return
        [
            .. found.Select((part, i) => new Attribution(
                Id(i),
                part.Source,
                part.Cue,
                part.Content,
                FormOf(text, part.Content, quotations),
                ParentOf(i, part.Cue, contents) is { } parent ? Id(parent) : null,
                calibration.Score(part.Tag)
            )),
        ];
    }

    private static string Id(int index) => $"a{index + 1}";

    private static ImmutableArray<TextSpan> Spans(
        string text,
        PieceSequence pieces,
        ImmutableArray<PieceRange> ranges
    ) => [.. ranges.Select(range => Trim(text, pieces.Span(range))).Where(span => !span.IsEmpty)];

    // A full stop outside quotation marks belongs to no part; one after "U.S." or an ellipsis does.
    private static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return new TextSpan(start, end);
    }

    private static Form FormOf(
        string text,
        ImmutableArray<TextSpan> content,
        ImmutableArray<TextSpan> quotations
    )
    {
        int letters = 0,
            quoted = 0;
        foreach (var span in content)
        {
            for (var i = span.Start; i < span.End; i++)
            {
                if (char.IsLetterOrDigit(text[i]))
                {
                    letters++;
                    quoted += quotations.Any(quotation => quotation.Start < i && i < quotation.End) ? 1 : 0;
                }
            }
        }

        return quoted == 0 ? Form.Indirect
            : quoted == letters ? Form.Direct
            : Form.Mixed;
    }

    // The smallest content in which the whole cue lies; of equal ones the earlier.
    private static int? ParentOf(
        int index,
        ImmutableArray<TextSpan> cue,
        List<ImmutableArray<TextSpan>> contents
    )
    {
        int? parent = null;
        var smallest = int.MaxValue;
        for (var i = 0; i < contents.Count; i++)
        {
            var length = contents[i].Sum(span => span.Length);
            if (i != index && length < smallest && Array.TrueForAll([.. cue], part => contents[i].Any(c => c.Contains(part))))
            {
                (parent, smallest) = (i, length);
            }
        }

        return parent;
    }
}

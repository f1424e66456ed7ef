using System.Collections.Immutable;
using Ondit.Stories;
using Ondit.Tags;

namespace Ondit.Attributions;

/// <summary>Makes attributions of tags: turns pieces into spans and adds form, parent and score.</summary>
/// <param name="calibration">Makes scores honest.</param>
public sealed class AttributionReader(Calibration calibration)
{
    // All parts of an attribution lie in one window, and a window has no more cues than pieces: further off no parent can be.
    private const int Neighbours = 512;

    /// <summary>The attributions of a story in the order of their cues.</summary>
    /// <param name="text">The story's text.</param>
    /// <param name="pieces">Its pieces, which the tags count in.</param>
    /// <param name="tags">What the tagger found.</param>
    /// <param name="quotations">The story's quotations, for the form.</param>
    public FoundAttributions Read(
        string text,
        PieceSequence pieces,
        ImmutableArray<Tag> tags,
        ImmutableArray<TextSpan> quotations
    )
    {
        var found = tags.Select(tag => new
            {
                Tag = tag,
                Source = Spans(text, pieces, tag.Source),
                Cue = Spans(text, pieces, tag.Cue),
                Content = Spans(text, pieces, tag.Content),
            })
            .Where(part => part.Cue.Length > 0 && !part.Cue.Any(span => IsInWord(text, span.Start)))
            .OrderBy(part => part.Cue[0])
            .ToList();
        found.RemoveAll(part =>
            found.Exists(other => other != part && IsNounOf(part.Cue, part.Content, other.Source, other.Content))
        );
        var contents = found.ConvertAll(part => part.Content);
        return new FoundAttributions(
            [
                .. found.Select(
                    (part, i) =>
                        new Attribution(
                            Id(i),
                            part.Source,
                            part.Cue,
                            part.Content,
                            FormOf(text, part.Content, quotations),
                            KindReader.Read(part.Tag.Kinds),
                            Voice.Unknown,
                            ParentOf(i, part.Cue, contents) is { } parent ? Id(parent) : null,
                            calibration.Score(part.Tag)
                        )
                ),
            ],
            [.. found.SelectMany((part, i) => KindReader.Decide(Id(i), part.Cue[0], part.Tag))]
        );
    }

    // "Rumors swirled that": the noun is the source, and makes no second attribution of the same content.
    private static bool IsNounOf(
        ImmutableArray<TextSpan> cue,
        ImmutableArray<TextSpan> content,
        ImmutableArray<TextSpan> source,
        ImmutableArray<TextSpan> other
    ) => content.Length > 0 && cue.All(span => source.Any(noun => noun.Contains(span))) && content.SequenceEqual(other);

    // A cue that begins within a word is a slip of the tagger: the end of "catchphrase".
    private static bool IsInWord(string text, int at) =>
        at > 0 && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at]);

    private static string Id(int index) => $"a{index + 1}";

    private static ImmutableArray<TextSpan> Spans(
        string text,
        PieceSequence pieces,
        ImmutableArray<PieceRange> ranges
    ) => [.. ranges.Select(range => Trim(text, pieces.Span(range))).Where(span => !span.IsEmpty)];

    // White space belongs to no part. Whether a full stop does ("U.S.") the tagger has learned.
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

    private static Form FormOf(string text, ImmutableArray<TextSpan> content, ImmutableArray<TextSpan> quotations)
    {
        int letters = 0,
            quoted = 0;
        foreach (var span in content)
        {
            var quotation = OrderedSpans.FirstEndingAfter(quotations, found => found, span.Start);
            for (var i = span.Start; i < span.End; i++)
            {
                while (quotation < quotations.Length && quotations[quotation].End <= i)
                {
                    quotation++;
                }

                if (char.IsLetterOrDigit(text[i]))
                {
                    letters++;
                    quoted += quotation < quotations.Length && quotations[quotation].Start < i ? 1 : 0;
                }
            }
        }

        return quoted == 0 ? Form.Indirect
            : quoted == letters ? Form.Direct
            : Form.Mixed;
    }

    // The smallest content in which the whole cue lies, if larger than one's own; of equal ones the earlier. So no two hold each other.
    private static int? ParentOf(int index, ImmutableArray<TextSpan> cue, List<ImmutableArray<TextSpan>> contents)
    {
        int? parent = null;
        var smallest = int.MaxValue;
        var own = contents[index].Sum(span => span.Length);
        var last = Math.Min(contents.Count - 1, index + Neighbours);
        for (var i = Math.Max(0, index - Neighbours); i <= last; i++)
        {
            var length = contents[i].Sum(span => span.Length);
            var isLarger = length > own || (length == own && i < index);
            if (isLarger && length < smallest && cue.All(part => contents[i].Any(span => span.Contains(part))))
            {
                (parent, smallest) = (i, length);
            }
        }

        return parent;
    }
}

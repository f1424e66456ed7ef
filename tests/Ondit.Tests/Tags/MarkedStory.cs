using System.Collections.Immutable;
using Ondit.Attributions;
using Ondit.Claims;
using Ondit.Stories;
using Ondit.Tags;
using Ondit.Tests.Tokens;

namespace Ondit.Tests.Tags;

/// <summary>
/// A story with its tags written into it: <c>{s1:Vane} {c1:said} {t1:he left}</c>, where s is a source, c a cue, t a content and the
/// number says which belong together; a mark may stand within another, and a part may be in several pieces.
/// </summary>
public sealed record MarkedStory(string Text, ImmutableArray<RecordedTag> Tags)
{
    /// <summary>Takes the marks out of a text.</summary>
    /// <exception cref="FormatException">A mark is not closed, or is none of ours.</exception>
    public static MarkedStory Parse(string marked)
    {
        var text = new System.Text.StringBuilder();
        var open = new Stack<(char Role, int Number, int Start)>();
        var found = new List<(char Role, int Number, TextSpan Span)>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '{')
            {
                var colon = marked.IndexOf(':', i);
                if (colon < i + 3 || marked[i + 1] is not ('s' or 'c' or 't'))
                {
                    throw new FormatException($"Not a mark: {marked[i..]}");
                }

                var number = int.Parse(
                    marked.AsSpan(i + 2, colon - i - 2),
                    System.Globalization.CultureInfo.InvariantCulture
                );
                open.Push((marked[i + 1], number, text.Length));
                i = colon;
            }
            else if (marked[i] == '}')
            {
                var (role, number, start) = open.Pop();
                found.Add((role, number, new TextSpan(start, text.Length)));
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        if (open.Count > 0)
        {
            throw new FormatException($"{open.Count} marks are not closed: {marked}");
        }

        return new MarkedStory(
            text.ToString(),
            [
                .. found
                    .GroupBy(mark => mark.Number)
                    .OrderBy(tag => tag.Key)
                    .Select(tag => new RecordedTag(Role(tag, 's'), Role(tag, 'c'), Role(tag, 't'))),
            ]
        );

        static ImmutableArray<TextSpan> Role(IEnumerable<(char Role, int Number, TextSpan Span)> tag, char role) =>
            [.. tag.Where(mark => mark.Role == role).Select(mark => mark.Span).Order()];
    }

    /// <summary>Reads the story with these tags in the place of a model's.</summary>
    public Reading Read()
    {
        using var reader = Reader(new RecordedTagger(Tags));
        return reader.Read(new Story(Text));
    }

    /// <summary>A reader with recorded tags in the place of a model.</summary>
    public static StoryReader Reader(RecordedTagger tagger) =>
        new(
            new PieceReader(Vocabulary.Encoder),
            tagger,
            new AttributionReader(new Calibration(1, 1, 0)),
            "recorded",
            new ReplyReader(),
            new RelationReader()
        );
}

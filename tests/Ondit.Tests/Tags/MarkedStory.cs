using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Ondit.Attributions;
using Ondit.Claims;
using Ondit.Mentions;
using Ondit.Stories;
using Ondit.Tags;
using Ondit.Tests.Tokens;

namespace Ondit.Tests.Tags;

/// <summary>
/// A story with its tags written into it: <c>{s1:Vane} {c1:said} {t1:he left}</c>, where s is a source, c a cue, t a content and the
/// number says which belong together; a mark may stand within another, and a part may be in several pieces. Mentions are <c>{n1:Ada Vane}</c>, a name,
/// <c>{m2:the actress}</c>, a noun phrase, and <c>{p3:she}</c>, a pronoun, of a person unless said otherwise (<c>n1=place</c>); <c>{p3&gt;1@2.5:she}</c>
/// is linked with mention 1 with the score 2.5.
/// </summary>
public sealed partial record MarkedStory(
    string Text,
    ImmutableArray<RecordedTag> Tags,
    ImmutableArray<RecordedMention> Mentions
)
{
    private sealed record Mark(
        char Role,
        int Number,
        int Type,
        ImmutableArray<(int Number, double Score)> Links,
        TextSpan Span
    );

    /// <summary>Takes the marks out of a text.</summary>
    /// <exception cref="FormatException">A mark is not closed, or is none of ours.</exception>
    public static MarkedStory Parse(string marked)
    {
        var text = new System.Text.StringBuilder();
        var open = new Stack<Mark>();
        var found = new List<Mark>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '{')
            {
                var head = Head().Match(marked, i);
                if (!head.Success || head.Index != i)
                {
                    throw new FormatException($"Not a mark: {marked[i..]}");
                }

                open.Push(
                    new Mark(
                        head.Groups["role"].Value[0],
                        Number(head.Groups["number"].Value),
                        head.Groups["type"].Success
                            ? (int)Enum.Parse<PartyType>(head.Groups["type"].Value, ignoreCase: true)
                            : 0,
                        [
                            .. head.Groups["link"]
                                .Captures.Select(link =>
                                {
                                    var at = link.Value.Split('@');
                                    return (Number(at[0]), double.Parse(at[1], CultureInfo.InvariantCulture));
                                }),
                        ],
                        new TextSpan(text.Length, text.Length)
                    )
                );
                i += head.Length - 1;
            }
            else if (marked[i] == '}')
            {
                var mark = open.Pop();
                found.Add(mark with { Span = mark.Span with { End = text.Length } });
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
                    .Where(mark => mark.Role is 's' or 'c' or 't')
                    .GroupBy(mark => mark.Number)
                    .OrderBy(tag => tag.Key)
                    .Select(tag => new RecordedTag(Role(tag, 's'), Role(tag, 'c'), Role(tag, 't'))),
            ],
            MentionsOf([.. found.Where(mark => mark.Role is 'n' or 'm' or 'p').OrderBy(mark => mark.Span)])
        );

        static ImmutableArray<TextSpan> Role(IEnumerable<Mark> tag, char role) =>
            [.. tag.Where(mark => mark.Role == role).Select(mark => mark.Span).Order()];
    }

    private static ImmutableArray<RecordedMention> MentionsOf(List<Mark> marks) =>
        [
            .. marks.Select(mark => new RecordedMention(
                mark.Span,
                "nmp".IndexOf(mark.Role, StringComparison.Ordinal),
                mark.Type,
                [
                    .. mark
                        .Links.OrderByDescending(link => link.Score)
                        .Select(link => new Link(marks.FindIndex(other => other.Number == link.Number), link.Score)),
                ]
            )),
        ];

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"\{(?<role>[sctnmp])(?<number>[0-9]+)(=(?<type>[a-z]+))?(>(?<link>[0-9]+@[0-9.-]+)(,(?<link>[0-9]+@[0-9.-]+))*)?:",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Head();

    /// <summary>Reads the story with these tags in the place of a model's.</summary>
    public Reading Read()
    {
        using var reader = Reader(new RecordedTagger(Tags, Mentions));
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

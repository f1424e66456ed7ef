using System.Collections.Immutable;
using Ondit.Attributions;
using Ondit.Claims;
using Ondit.Decisions;
using Ondit.Profiles;
using Ondit.Stories;
using Ondit.Tests.Profiles;
using Ondit.Times;

namespace Ondit.Tests.App;

/// <summary>Readings whose spans are found by their words, with all that makes writing them hard.</summary>
internal static class ReadingExample
{
    /// <summary>A flat word of somebody unnamed.</summary>
    public static AttributionKind Kind { get; } =
        new(SourceType.Unnamed, Number.One, Standing.Bare, Factuality.Certain, false, false);

    /// <summary>
    /// A nested attribution, one with nobody named, a content over two paragraphs, signs that HTML, CSV and terminals take for their
    /// own, and a sign outside the basic plane before all spans.
    /// </summary>
    public static Reading Hard { get; } = Make();

    /// <summary>A little of all that a reading can hold.</summary>
    public static Reading Whole { get; } = MakeWhole();

    public static Reading Of(string text, params Attribution[] attributions) =>
        new(
            new Story(text) { Id = "example" },
            new ReaderVersion("0", "recorded"),
            [new TextSpan(0, text.Length)],
            [],
            [],
            [.. attributions],
            [],
            [],
            []
        );

    /// <summary>An attribution by its words; each is the first such in the text.</summary>
    public static Attribution Attribution(
        string text,
        string id,
        string[] source,
        string[] cue,
        string[] content,
        string? parent = null,
        Form form = Form.Indirect
    ) => new(id, Spans(text, source), Spans(text, cue), Spans(text, content), form, Kind, Voice.Unknown, parent, 0.905);

    public static ImmutableArray<TextSpan> Spans(string text, params string[] words) =>
        [
            .. words
                .Select(word => (Start: text.IndexOf(word, StringComparison.Ordinal), word.Length))
                .Select(found =>
                    found.Start < 0
                        ? throw new ArgumentException("The text lacks the words.", nameof(words))
                        : new TextSpan(found.Start, found.Start + found.Length)
                ),
        ];

    private static Reading MakeWhole()
    {
        var reading = SourcedStory.Read(
            "{o1:Ann Orley, 38, is close to Bo Fenn}. {s1:A source, {b1:a pal of hers}}, {c1:told} The Lamp {t1:that Ann Orley hates Bo Fenn}. "
                + "{c2:Reportedly}, {t2:they met in August}. {r1:Bo Fenn declined to comment}. // o1: about Ann Orley, about Bo Fenn; "
                + "1: unnamed, one, described, via The Lamp, about Ann Orley, about Bo Fenn; 2: rumour, PR+, about Bo Fenn; r1: declined, for Bo Fenn"
        );
        var text = reading.Story.Text;
        reading = reading with
        {
            Times = [new TimeExpression(Spans(text, "August")[0], TimeType.Date, "2020-08")],
            Claims = [.. reading.Claims[..2], reading.Claims[2] with { Times = [0] }],
            Relations =
            [
                new Relation(
                    "p1",
                    RelationKind.Age,
                    "38",
                    "c1",
                    RelationStanding.Asserted,
                    Spans(text, "Ann Orley, 38")[0]
                ),
                new Relation(
                    "p1",
                    RelationKind.Linked,
                    "p2",
                    null,
                    RelationStanding.Rumoured,
                    Spans(text, "they met")[0]
                ),
            ],
            Decisions =
            [
                new Decision(
                    Spans(text, "A source")[0],
                    "a1 source type",
                    "unnamed",
                    "head: source type",
                    0.93,
                    "named",
                    0.04
                ),
                new Decision(Spans(text, "Bo Fenn")[0], "p2 name", "Bo Fenn", "rule: names"),
                new Decision(Spans(text, "is close")[0], "x9 cue", "no cue", "head: cue", 0.995),
            ],
        };
        return reading with
        {
            Profile = ProfileReader.Read(reading),
            Findings = FindingReader.Read(reading, [HouseReader.Named("ap")]),
        };
    }

    private static Reading Make()
    {
        const string Text =
            "🎬 <script>alert('x')</script> & \"Dune\"\n\n"
            + "A source, who knows both, told OK! that Ann said she was leaving.\n\n"
            + "“It is over,” he said. “Quite over.\n\n“And so is the film.”\n\nRumors swirled, =1+1, of a sequel\u001b[31m.";
        return Of(
            Text,
            Attribution(Text, "a1", ["A source, who knows both"], ["told"], ["that Ann said she was leaving"]),
            Attribution(Text, "a2", ["Ann"], ["said"], ["she was leaving"], "a1"),
            new Attribution(
                "a3",
                Spans(Text, "he said") is [var he] ? [new TextSpan(he.Start, he.Start + 2)] : [],
                Spans(Text, "he said") is [var said] ? [new TextSpan(said.Start + 3, said.End)] : [],
                Spans(Text, "“It is over,”", "“Quite over.", "“And so is the film.”"),
                Form.Direct,
                Kind,
                Voice.Unknown,
                null,
                1
            ),
            Attribution(Text, "a4", [], ["swirled"], ["of a sequel"])
        ) with
        {
            Story = new Story(Text)
            {
                Id = "hard, \"one\"",
                Title = "Over & <b>out</b>",
                Outlet = "The Example",
                Published = new DateOnly(2024, 5, 6),
            },
        };
    }
}

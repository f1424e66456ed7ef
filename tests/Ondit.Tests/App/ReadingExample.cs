using System.Collections.Immutable;
using Ondit.Attributions;
using Ondit.Stories;

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

using System.Collections.Immutable;
using Ondit.Mentions;
using Ondit.Stories;
using Ondit.Tags;
using Ondit.Tokens;

namespace Ondit.Train.Corpora;

/// <summary>An attribution or claim in pieces. One of the story's own has no cue.</summary>
/// <param name="Kinds">For each of <see cref="Choice.All"/> what is right; −1 where it is not annotated.</param>
internal sealed record TaggedAttribution(
    ImmutableArray<PieceRange> Source,
    ImmutableArray<PieceRange> Cue,
    ImmutableArray<PieceRange> Content,
    ImmutableArray<int> Kinds
);

/// <summary>A mention in pieces.</summary>
internal sealed record TaggedMention(PieceRange Range, int Kind, string Chain, MentionWords Words);

/// <summary>Whether two mentions, by their indices, are one party's; what is between others is not known.</summary>
internal readonly record struct JudgedPair(int First, int Second, bool IsSame);

/// <summary>A gold story as the network sees it.</summary>
internal sealed record TaggedStory(
    PieceSequence Pieces,
    Guideline Guideline,
    ImmutableArray<TaggedAttribution> Attributions
)
{
    /// <summary>Claims of the story's own voice; kinds only.</summary>
    public ImmutableArray<TaggedAttribution> Own { get; init; } = [];

    /// <summary>In text order.</summary>
    public ImmutableArray<TaggedMention> Mentions { get; init; } = [];

    /// <summary>Where not all chains but some pairs are known.</summary>
    public ImmutableArray<JudgedPair> Pairs { get; init; } = [];

    public LayerLabels? Labels { get; init; }

    /// <summary>Whether cues and parts are annotated.</summary>
    public bool HasAttributions { get; init; } = true;

    /// <summary>How often it is seen in an epoch.</summary>
    public int Times { get; init; } = 1;

    public static PieceSequence ReadPieces(string text, PieceReader reader)
    {
        var tokens = Tokenizer.Read(text);
        return reader.Read(text, tokens, SentenceSplitter.Read(text, tokens), QuotationReader.Read(text));
    }

    public static TaggedStory From(GoldStory story, PieceReader reader)
    {
        var pieces = ReadPieces(story.Text, reader);
        return new TaggedStory(
            pieces,
            story.Guideline,
            [.. story.Attributions.Select(a => Tag(a, pieces)).Where(a => a.Cue.Length > 0)]
        )
        {
            Own = story.Layers is { } layers ? [.. layers.Own.Select(c => Tag(c, pieces))] : [],
            Mentions = story.Layers is { } own ? MentionsOf(own, pieces) : [],
            Labels = story.Guideline == Guideline.Ondit ? StoryLabels.Of(story, pieces) : null,
        };
    }

    /// <summary>A text of which only mentions are known.</summary>
    public static TaggedStory From(GoldLayers text, PieceReader reader)
    {
        var pieces = ReadPieces(text.Text, reader);
        return new TaggedStory(pieces, Guideline.Ondit, [])
        {
            HasAttributions = false,
            Mentions = MentionsOf(text, pieces),
            Labels = StoryLabels.OfOntoGum(text, pieces),
        };
    }

    public static TaggedStory From(GapPair row, PieceReader reader)
    {
        var pieces = ReadPieces(row.Text, reader);
        (TextSpan Span, int Kind)[] found = [(row.Pronoun, 2), (row.A, 0), (row.B, 0)];
        var ordered = found.OrderBy(m => m.Span).ToList();
        int At(TextSpan span) => ordered.FindIndex(m => m.Span == span);
        JudgedPair Pair(TextSpan name, bool isSame) =>
            new(Math.Min(At(name), At(row.Pronoun)), Math.Max(At(name), At(row.Pronoun)), isSame);
        return new TaggedStory(pieces, Guideline.Ondit, [])
        {
            HasAttributions = false,
            Mentions =
            [
                .. ordered.Select(m => new TaggedMention(
                    pieces.Cover(m.Span)!.Value,
                    m.Kind,
                    "",
                    MentionWords.Of(row.Text[m.Span.Start..m.Span.End], m.Kind == 2)
                )),
            ],
            Pairs = [Pair(row.A, row.IsA), Pair(row.B, row.IsB)],
        };
    }

    public static TaggedStory From(NameSentence sentence, PieceReader reader)
    {
        var pieces = ReadPieces(sentence.Text, reader);
        return new TaggedStory(pieces, Guideline.Ondit, [])
        {
            HasAttributions = false,
            Labels = StoryLabels.OfNames(sentence, pieces),
        };
    }

    private static TaggedAttribution Tag(GoldAttribution a, PieceSequence pieces) =>
        new(Ranges(a.Source, pieces), Ranges(a.Cue, pieces), Ranges(a.Content, pieces), a.Kinds);

    private static ImmutableArray<TaggedMention> MentionsOf(GoldLayers layers, PieceSequence pieces) =>
        [
            .. layers
                .Mentions.OrderBy(m => m.Span)
                .Where(m => pieces.Cover(m.Span) is not null)
                .Select(m => new TaggedMention(
                    pieces.Cover(m.Span)!.Value,
                    (int)m.Kind,
                    m.Chain,
                    MentionWords.Of(layers.Text[m.Span.Start..m.Span.End], m.Kind == MentionKind.Pronoun)
                )),
        ];

    private static ImmutableArray<PieceRange> Ranges(ImmutableArray<TextSpan> spans, PieceSequence pieces) =>
        [.. spans.Select(pieces.Cover).OfType<PieceRange>()];
}

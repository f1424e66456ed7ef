using System.Collections.Immutable;
using Ondit.Stories;
using Ondit.Tags;
using Ondit.Tokens;

namespace Ondit.Train.Corpora;

/// <summary>An attribution in pieces; <see cref="Cue"/> has at least one range.</summary>
internal sealed record TaggedAttribution(
    ImmutableArray<PieceRange> Source,
    ImmutableArray<PieceRange> Cue,
    ImmutableArray<PieceRange> Content
);

/// <summary>A gold story as the network sees it.</summary>
internal sealed record TaggedStory(
    PieceSequence Pieces,
    Guideline Guideline,
    ImmutableArray<TaggedAttribution> Attributions
)
{
    public static TaggedStory From(GoldStory story, PieceReader reader)
    {
        var tokens = Tokenizer.Read(story.Text);
        var pieces = reader.Read(
            story.Text,
            tokens,
            SentenceSplitter.Read(story.Text, tokens),
            QuotationReader.Read(story.Text)
        );
        return new TaggedStory(
            pieces,
            story.Guideline,
            [
                .. story
                    .Attributions.Select(a => new TaggedAttribution(
                        Ranges(a.Source, pieces),
                        Ranges(a.Cue, pieces),
                        Ranges(a.Content, pieces)
                    ))
                    .Where(a => a.Cue.Length > 0),
            ]
        );
    }

    private static ImmutableArray<PieceRange> Ranges(ImmutableArray<TextSpan> spans, PieceSequence pieces) =>
        [.. spans.Select(pieces.Cover).OfType<PieceRange>()];
}

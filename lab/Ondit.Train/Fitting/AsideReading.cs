using System.Collections.Immutable;
using System.Globalization;
using Ondit.Attributions;
using Ondit.Eval.Corpora;
using Ondit.Eval.Metrics;
using Ondit.Stories;
using Ondit.Tags;
using Ondit.Tokens;
using Ondit.Train.Corpora;

namespace Ondit.Train.Fitting;

/// <summary>A tag that was found in a story set aside, and whether all its parts are right.</summary>
internal sealed record JudgedTag(Tag Tag, bool IsRight);

/// <summary>The stories set aside, read with trial settings and scored.</summary>
internal sealed record AsideReading(
    PartScorer Own,
    PartScorer PolNeAR,
    ImmutableArray<JudgedTag> OwnTags,
    double PiecesEncoded
)
{
    /// <summary>Reads and scores; <see cref="PiecesEncoded"/> is how often a piece is encoded, context counted, 1 at the least.</summary>
    public static AsideReading Of(IReadOnlyList<GoldStory> stories, string folder, ModelSettings settings)
    {
        var vocabulary = new WordPieceEncoder(File.ReadLines(Path.Combine(folder, "vocab.txt")));
        using var tagger = new OnnxTagger(folder, (vocabulary.Open, vocabulary.Close), settings);
        var pieceReader = new PieceReader(vocabulary);
        var attributions = new AttributionReader(settings.Calibration);
        var read = stories
            .AsParallel()
            .AsOrdered()
            .Select(story =>
            {
                var pieces = TaggedStory.From(story, pieceReader).Pieces;
                return (
                    Story: story,
                    Pieces: pieces,
                    Tags: tagger.Read(story.Text, pieces, story.Guideline).Attributions
                );
            })
            .ToList();
        PartScorer own = new(),
            polnear = new();
        var judged = ImmutableArray.CreateBuilder<JudgedTag>();
        foreach (var (story, pieces, tags) in read)
        {
            var points = new CodePoints(story.Text);
            var text = new PointText(story.Text);
            var quotations = QuotationReader.Read(story.Text);
            ImmutableArray<AttributionRow> gold =
            [
                .. story.Attributions.Select((a, i) => Row(i, a.Source, a.Cue, a.Content, points)),
            ];
            var keys = PartScorer.Keys(text, gold);
            var rows = ImmutableArray.CreateBuilder<AttributionRow>();
            foreach (var tag in tags)
            {
                if (attributions.Read(story.Text, pieces, [tag], quotations).Attributions is [var found])
                {
                    rows.Add(Row(rows.Count, found.Source, found.Cue, found.Content, points));
                    if (story.Guideline == Guideline.Ondit)
                    {
                        judged.Add(new JudgedTag(tag, keys.Contains(PartScorer.Key(text, rows[^1]))));
                    }
                }
            }

            (story.Guideline == Guideline.Ondit ? own : polnear).Add(text, gold, rows.ToImmutable());
        }

        var encoded = read.Sum(r => settings.Window.Cut(r.Pieces).Sum(w => w.All.Length));
        return new AsideReading(
            own,
            polnear,
            judged.ToImmutable(),
            encoded / (double)read.Sum(r => r.Pieces.Pieces.Length)
        );
    }

    private static AttributionRow Row(
        int id,
        ImmutableArray<TextSpan> source,
        ImmutableArray<TextSpan> cue,
        ImmutableArray<TextSpan> content,
        CodePoints points
    )
    {
        return new AttributionRow(id.ToString(CultureInfo.InvariantCulture), Spans(source), Spans(cue), Spans(content));

        ImmutableArray<PointSpan> Spans(ImmutableArray<TextSpan> spans) =>
            [.. spans.Select(points.FromUtf16).Select(span => new PointSpan(span.Start, span.End))];
    }
}

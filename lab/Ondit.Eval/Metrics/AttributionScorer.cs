using System.Collections.Immutable;
using Ondit.Eval.Corpora;

namespace Ondit.Eval.Metrics;

/// <summary>All figures of attributions, story by story.</summary>
internal sealed class AttributionScorer
{
    public PartScorer Parts { get; } = new();

    public AttributeScorer Attributes { get; } = new();

    public VoiceScorer Voices { get; } = new();

    public SourceTypeScorer SourceTypes { get; } = new();

    /// <summary>Scores against whether the whole attribution is right.</summary>
    public ReliabilityTable Reliability { get; } = new();

    public int Stories { get; private set; }

    public int Gold { get; private set; }

    public int Found { get; private set; }

    /// <summary>Adds a story; one that was not read has nothing found.</summary>
    public void Add(string text, ImmutableArray<AttributionRow> gold, ImmutableArray<AttributionRow> found)
    {
        var points = new PointText(text);
        Stories++;
        Gold += gold.Length;
        Found += found.Length;
        Parts.Add(points, gold, found);
        Attributes.Add(gold, found);
        Voices.Add(gold, found);
        SourceTypes.Add(points, gold, found);
        var right = PartScorer.Keys(points, gold);
        foreach (var row in found)
        {
            if (row.Score is { } score)
            {
                Reliability.Add(score, right.Contains(PartScorer.Key(points, row)));
            }
        }
    }
}

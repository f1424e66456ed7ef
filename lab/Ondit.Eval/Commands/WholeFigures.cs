using Ondit.Eval.Metrics;
using Ondit.Eval.Reports;

namespace Ondit.Eval.Commands;

/// <summary>What the figures of attributions and of our layers shall reach.</summary>
internal static class WholeFigures
{
    public static IEnumerable<WholeFigure> OfAttributions(AttributionScorer gossip, AttributionScorer news)
    {
        const string Gossip = "gossip-dev";
        var (attributes, voices) = (gossip.Attributes, gossip.Voices);
        return
        [
            new("source type", Gossip, attributes.Of("sourceType").Value, 0.85, 0.93),
            new("source type", "news-dev", news.Attributes.Of("sourceType").Value, 0.80, 0.90),
            new("unnamed sources, found and typed", Gossip, gossip.SourceTypes.TypeRight("unnamed").Value, 0.90, 0.96),
            new("rumours, found and typed", Gossip, gossip.SourceTypes.TypeRight("rumour").Value, 0.80, 0.90),
            new("standing of the unnamed", Gossip, attributes.Of("standing").Value, 0.80, 0.92),
            new("number of the unnamed", Gossip, attributes.Of("number").Value, 0.90, 0.95),
            new("same voice as an earlier one", Gossip, voices.Same.Value),
            new("speaker", Gossip, voices.Speaker.Value, 0.80, 0.90),
            new("via, F1", Gossip, voices.Via.F1, 0.70, 0.85),
            new("parent", Gossip, attributes.Parents.Value, 0.80, 0.90),
            new("parent of the nested", Gossip, attributes.Nested.Value),
            new("factuality", Gossip, attributes.Of("factuality").Value, 0.78, 0.87),
            new("future", Gossip, attributes.Of("future").Value),
            new("denials, F1", Gossip, voices.Denial.F1, 0.75, 0.85),
        ];
    }

    public static IEnumerable<WholeFigure> OfLayers(LayerScorer layers)
    {
        const string Layers = "layers-dev";
        return
        [
            new("mentions, F1", Layers, layers.Chains.Mentions.F1, 0.78, 0.90),
            new("kind of the mentions found", Layers, layers.MentionKinds.Kind.Value),
            new("chains, CoNLL F1", Layers, layers.Chains.Conll, 0.62, 0.80),
            new("relations, F1", Layers, layers.Relations.Relations.F1, 0.45, 0.70),
            new("relations, precision", Layers, layers.Relations.Relations.Precision, 0.70, 0.85),
            new("own voice, claims, F1", Layers, layers.OwnVoice.Claims.F1, 0.60, 0.80),
            new("own voice, kind of those found", Layers, layers.OwnVoice.Kind.Value, 0.85, 0.93),
            new("own voice, factuality of those found", Layers, layers.OwnVoice.Factuality.Value, 0.85, 0.93),
        ];
    }
}

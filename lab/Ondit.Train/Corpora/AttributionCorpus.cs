using System.Collections.Immutable;
using Ondit.Tags;

namespace Ondit.Train.Corpora;

/// <summary>What the reader learns from, and the part of it that is set aside for choices between trials.</summary>
/// <param name="Train">Stories to learn from.</param>
/// <param name="Aside">
/// Stories never learned from: every 20th of PolNeAR, every 16th of gossip, every ninth whose layers are annotated, and the chains p05
/// and q07, which <c>layers-dev</c> reports on.
/// </param>
internal sealed record AttributionCorpus(ImmutableArray<GoldStory> Train, ImmutableArray<GoldStory> Aside)
{
    public static AttributionCorpus Load(string shared)
    {
        var layers = GoldLayers
            .Load(Path.Combine(shared, "data", "gold/layers-train.jsonl"))
            .Select((story, i) => (story, IsAside: i % 9 == 4))
            .ToDictionary(l => l.story.Id, StringComparer.Ordinal);
        var polnear = Read("attribution/polnear-train.jsonl", Guideline.PolNeAR);
        var gossip = Read("gold/gossip-train.jsonl", Guideline.Ondit);
        var chains = Read("gold/chains-train.jsonl", Guideline.Ondit);
        var aside = polnear
            .Where((_, i) => i % 20 == 7)
            .Concat(gossip.Where((story, i) => i % 16 == 7 || (layers.TryGetValue(story.Id, out var l) && l.IsAside)))
            .Concat(
                chains.Where(s =>
                    s.Id.StartsWith("p05/", StringComparison.Ordinal)
                    || s.Id.StartsWith("q07/", StringComparison.Ordinal)
                )
            )
            .ToImmutableArray();
        return new AttributionCorpus([.. polnear.Concat(gossip).Concat(chains).Except(aside)], aside);

        ImmutableArray<GoldStory> Read(string name, Guideline guideline) =>
            [
                .. GoldStory
                    .Load(Path.Combine(shared, "data", name), guideline)
                    .Select(story => story with { Layers = layers.TryGetValue(story.Id, out var l) ? l.story : null }),
            ];
    }
}

using System.Collections.Immutable;
using Ondit.Tags;

namespace Ondit.Train.Corpora;

/// <summary>All that the whole reader learns from: attributions, and the corpora of mentions and names beside them.</summary>
internal static class ReaderCorpus
{
    /// <summary>How often a story whose every layer is annotated is seen beyond what our own gold is: there are few of them.</summary>
    private const int LayersTimes = 2;

    /// <summary>The training stories; what <see cref="AttributionCorpus"/> sets aside is not among them, nor a tenth of GAP and OntoGUM.</summary>
    public static ImmutableArray<TaggedStory> Load(string shared, PieceReader pieces, int ownGoldTimes)
    {
        string In(string name) => Path.Combine(shared, "data", name);
        IEnumerable<NameSentence> Names(string name) => NameSentence.Load(In(name));
        var attributions = AttributionCorpus
            .Load(shared)
            .Train.Select(story =>
                TaggedStory.From(story, pieces) with
                {
                    Times =
                        story.Guideline == Guideline.PolNeAR ? 1
                        : story.Layers is null ? ownGoldTimes
                        : ownGoldTimes + LayersTimes,
                }
            );
        return
        [
            .. attributions,
            .. GoldLayers
                .LoadOntoGum(In("coreference/ontogum-train.jsonl"))
                .Where((_, i) => !IsAside(i))
                .Select(text => TaggedStory.From(text, pieces)),
            .. GapPair
                .Load(In("coreference/gap-development.jsonl"))
                .Where((_, i) => !IsAside(i))
                .Select(row => TaggedStory.From(row, pieces)),
            .. Names("names/uner-ewt-train.jsonl")
                .Concat(Names("names/wikigold.jsonl"))
                .Concat(Names("names/wnut17-train.jsonl"))
                .Select(sentence => TaggedStory.From(sentence, pieces)),
        ];
    }

    /// <summary>Every tenth row is for choices between trials.</summary>
    public static bool IsAside(int row) => row % 10 == 7;
}

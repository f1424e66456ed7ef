using Ondit.Tags;
using Ondit.Train.Corpora;
using Ondit.Train.Networks;
using static TorchSharp.torch;

namespace Ondit.Train;

/// <summary>A window of a story.</summary>
internal sealed record TrainingWindow(TaggedStory Story, Window Window);

/// <summary>What one step learns from; what no window of it has is null.</summary>
/// <param name="CueTags">[windows, pieces]: the right cue tag, or <see cref="Ignored"/>.</param>
/// <param name="PartTags">[cues, pieces]: the right part tag, or <see cref="Ignored"/>.</param>
/// <param name="Layers">What is right in each of <see cref="Layer.All"/>.</param>
/// <param name="KindTags">[attributions, choices]: what is right, or <see cref="Ignored"/>.</param>
/// <param name="Chains">Which earlier mentions each is one party's with.</param>
internal sealed record TrainingBatch(
    Batch Input,
    Tensor? CueTags,
    CueBatch? Cues,
    Tensor? PartTags,
    LayerTargets?[] Layers,
    KindBatch? Kinds,
    Tensor? KindTags,
    ChainTargets? Chains
)
{
    public const int Ignored = -100;

    /// <summary>Added to the score of what is not right, so that it drops out of a sum of exponentials.</summary>
    public const float Excluded = -10000;
}

/// <summary>The labelled cells of one layer.</summary>
/// <param name="Cells">[labelled]: index of the piece in the flattened batch.</param>
/// <param name="Allowed">[labelled, columns]: 0 for the tags that are right, <see cref="TrainingBatch.Excluded"/> for others.</param>
internal sealed record LayerTargets(Tensor Cells, Tensor Allowed);

/// <summary>Mentions of a batch, and what is known of their chains.</summary>
/// <param name="Slots">
/// [mentions, candidates + 1]: for each mention the pairs with those before it, by their index; the pair count stands for no candidate,
/// one more for "none before". Null where no window has whole chains.
/// </param>
/// <param name="Right">The same shape: 0 for what is right, <see cref="TrainingBatch.Excluded"/> for others.</param>
/// <param name="Judged">[judged]: pairs of which alone it is known whether they are one's; null for none.</param>
/// <param name="IsSame">[judged]: 1 for yes.</param>
internal sealed record ChainTargets(
    MentionBatch Mentions,
    Tensor? Slots,
    Tensor? Right,
    Tensor? Judged,
    Tensor? IsSame
);

using Ondit.Tags;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Ondit.Train.Networks;

/// <summary>
/// Whether two mentions are one party's: mention ranking (Lee et al. 2017) with the score of "none before" fixed at 0, over a mention's first, last
/// and mean vector.
/// </summary>
internal sealed class ChainsHead : nn.Module<Tensor, MentionBatch, Tensor>
{
    public const long Inner = 192;

    private readonly double dropout;
    private readonly Linear later;
    private readonly Linear earlier;
    private readonly Embedding distance;
    private readonly Embedding likeness;
    private readonly Embedding kinds;
    private readonly LayerNorm norm;
    private readonly HalfLinear hidden;
    private readonly Linear score;

    public ChainsHead(long width, double dropout)
        : base(nameof(ChainsHead))
    {
        this.dropout = dropout;
        later = nn.Linear(3 * width, Inner);
        earlier = nn.Linear(3 * width, Inner);
        distance = nn.Embedding(Likeness.Distances, Inner);
        likeness = nn.Embedding(Likeness.Count, Inner);
        kinds = nn.Embedding(Likeness.Kinds * Likeness.Kinds, Inner);
        norm = nn.LayerNorm(Inner);
        hidden = new HalfLinear(Inner, Inner);
        score = nn.Linear(Inner, 1);
        RegisterComponents();
    }

    /// <summary>[pairs].</summary>
    public override Tensor forward(Tensor encoded, MentionBatch mentions)
    {
        var sums = nn.functional.pad(encoded.cumsum(1), [0, 0, 1, 0]);
        var mean =
            (sums.index(mentions.Window, mentions.End) - sums.index(mentions.Window, mentions.Start))
            / (mentions.End - mentions.Start).to(ScalarType.Float32).unsqueeze(1);
        var vectors = cat(
            [encoded.index(mentions.Window, mentions.Start), encoded.index(mentions.Window, mentions.End - 1), mean],
            1
        );
        vectors = training ? nn.functional.dropout(vectors, dropout, training: true) : vectors;
        var ours = later.forward(vectors).index_select(0, mentions.Later);
        var theirs = earlier.forward(vectors).index_select(0, mentions.Earlier);
        var joined =
            ours
            + theirs
            + (ours * theirs)
            + distance.forward(mentions.Distance)
            + likeness.forward(mentions.Likeness)
            + kinds.forward(mentions.Kinds);
        var x = nn.functional.gelu(norm.forward(joined));
        x = nn.functional.gelu(hidden.forward(x).to(ScalarType.Float32));
        return score.forward(training ? nn.functional.dropout(x, dropout, training: true) : x).squeeze(1);
    }
}

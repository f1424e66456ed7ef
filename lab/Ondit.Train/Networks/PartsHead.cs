using Ondit.Tags;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Ondit.Train.Networks;

/// <summary>
/// One light pass over a window for each cue: what is source, content or a further piece of the cue. Each piece's vector is changed by
/// the cue's and by its distance from it; two convolutions let neighbours agree.
/// </summary>
internal sealed class PartsHead : nn.Module<Tensor, CueBatch, Tensor>
{
    public const int Reach = 5;
    public const int SecondStep = 3;

    private readonly double dropout;
    private readonly HalfLinear piece;
    private readonly HalfLinear cueAdds;
    private readonly HalfLinear cueScales;
    private readonly Embedding distance;
    private readonly LayerNorm joinedNorm;
    private readonly HalfLinear near;
    private readonly LayerNorm nearNorm;
    private readonly HalfLinear far;
    private readonly LayerNorm farNorm;
    private readonly HalfLinear hidden;
    private readonly Linear tags;

    public PartsHead(long width, long inner, double dropout)
        : base(nameof(PartsHead))
    {
        this.dropout = dropout;
        piece = new HalfLinear(width, inner);
        cueAdds = new HalfLinear(width, inner);
        cueScales = new HalfLinear(width, inner);
        distance = nn.Embedding(Distances.Count, inner);
        joinedNorm = nn.LayerNorm(inner);
        near = new HalfLinear(Reach * inner, inner);
        nearNorm = nn.LayerNorm(inner);
        far = new HalfLinear(Reach * inner, inner);
        farNorm = nn.LayerNorm(inner);
        hidden = new HalfLinear(inner, inner);
        tags = nn.Linear(inner, PartTags.Count);
        RegisterComponents();
    }

    /// <summary>[cues, pieces, part tags].</summary>
    public override Tensor forward(Tensor encoded, CueBatch cues)
    {
        var sums = nn.functional.pad(encoded.cumsum(1), [0, 0, 1, 0]);
        var mean =
            (sums.index(cues.Window, cues.End) - sums.index(cues.Window, cues.Start))
            / (cues.End - cues.Start).to(ScalarType.Float32).unsqueeze(1);
        var pieces = piece.forward(encoded).index_select(0, cues.Window);
        var joined =
            (pieces * (1f + cueScales.forward(mean).unsqueeze(1)))
            + cueAdds.forward(mean).unsqueeze(1)
            + distance.forward(cues.Distance);
        var x = nn.functional.gelu(joinedNorm.forward(joined.to(ScalarType.Float32)));
        x = nearNorm.forward(x + nn.functional.gelu(near.forward(Neighbours(x, 1)).to(ScalarType.Float32)));
        x = farNorm.forward(x + nn.functional.gelu(far.forward(Neighbours(x, SecondStep)).to(ScalarType.Float32)));
        var last = nn.functional.gelu(hidden.forward(x).to(ScalarType.Float32));
        return tags.forward(training ? nn.functional.dropout(last, dropout, training: true) : last);
    }

    // A convolution as one product: each piece beside its neighbours, `step` apart, zeros beyond the window.
    private Tensor Neighbours(Tensor x, int step)
    {
        var length = x.shape[1];
        var side = Reach / 2 * step;
        var padded = nn.functional.pad(training ? x.to(ScalarType.BFloat16) : x, [0, 0, side, side]);
        return cat([.. Enumerable.Range(0, Reach).Select(k => padded.narrow(1, k * step, length))], 2);
    }
}

using Ondit.Tags;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Ondit.Train.Networks;

/// <summary>What an attribution or claim is, from the mean vectors of its source, cue and content.</summary>
internal sealed class KindsHead : nn.Module<Tensor, KindBatch, Tensor>
{
    public const int Parts = 3;
    public const long Inner = 256;

    private readonly double dropout;
    private readonly Linear hidden;
    private readonly Linear choices;

    public KindsHead(long width, double dropout)
        : base(nameof(KindsHead))
    {
        this.dropout = dropout;
        hidden = nn.Linear(Parts * width, Inner);
        choices = nn.Linear(Inner, Choice.AllColumns);
        RegisterComponents();
    }

    /// <summary>[attributions, all choices].</summary>
    public override Tensor forward(Tensor encoded, KindBatch kinds)
    {
        var width = encoded.shape[2];
        var sums = nn.functional.pad(encoded.cumsum(1), [0, 0, 1, 0]);
        var stretches = sums.index(kinds.Window, kinds.End) - sums.index(kinds.Window, kinds.Start);
        var parts = zeros(kinds.Share.shape[0], width).index_add(0, kinds.Part, stretches, 1) * kinds.Share;
        return forward(parts.reshape(-1, Parts * width));
    }

    private Tensor forward(Tensor means)
    {
        var x = nn.functional.gelu(hidden.forward(Drop(means)));
        return choices.forward(Drop(x));
    }

    private Tensor Drop(Tensor x) => training ? nn.functional.dropout(x, dropout, training: true) : x;
}

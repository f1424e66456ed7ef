using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Ondit.Train.Networks;

/// <summary>One layer of BERT: attention and feed-forward, each with a residual and a norm after it.</summary>
internal sealed class EncoderLayer : nn.Module<Tensor, Tensor, Tensor>
{
    private readonly int heads;
    private readonly double dropout;
    private readonly HalfLinear attend;
    private readonly HalfLinear attended;
    private readonly HalfLinear widen;
    private readonly HalfLinear narrow;
    private readonly LayerNorm attendedNorm;
    private readonly LayerNorm norm;

    public EncoderLayer(EncoderSize size, double dropout)
        : base(nameof(EncoderLayer))
    {
        heads = size.Heads;
        this.dropout = dropout;
        attend = new HalfLinear(size.Width, 3 * size.Width);
        attended = new HalfLinear(size.Width, size.Width);
        widen = new HalfLinear(size.Width, size.FeedForward);
        narrow = new HalfLinear(size.FeedForward, size.Width);
        attendedNorm = nn.LayerNorm(size.Width, 1e-12);
        norm = nn.LayerNorm(size.Width, 1e-12);
        RegisterComponents();
    }

    /// <summary>The next layer’s input.</summary>
    /// <param name="hidden">[windows, pieces, width].</param>
    /// <param name="mask">[windows, 1, 1, pieces]: 0 where a piece is, −10,000 where padding is.</param>
    public override Tensor forward(Tensor hidden, Tensor mask)
    {
        var (windows, pieces, width) = (hidden.shape[0], hidden.shape[1], hidden.shape[2]);
        var parts = attend.forward(hidden).view(windows, pieces, 3, heads, width / heads).permute(2, 0, 3, 1, 4);
        var mixed = Attend(parts[0], parts[1], parts[2], mask.to(parts.dtype))
            .transpose(1, 2)
            .reshape(windows, pieces, width);
        var afterAttention = attendedNorm.forward(hidden + Drop(attended.forward(mixed)));
        var wide = nn.functional.gelu(widen.forward(afterAttention));
        return norm.forward(afterAttention + Drop(narrow.forward(wide)));
    }

    // Written out: for these short windows libtorch's fused attention takes twice the time in training on a CPU.
    private static Tensor Attend(Tensor query, Tensor key, Tensor value, Tensor mask)
    {
        var scores = matmul(query * (1 / Math.Sqrt(query.shape[3])), key.transpose(-1, -2)) + mask;
        return matmul(nn.functional.softmax(scores, -1), value);
    }

    private Tensor Drop(Tensor values)
    {
        var full = values.to(ScalarType.Float32);
        return training ? nn.functional.dropout(full, dropout, training: true) : full;
    }
}

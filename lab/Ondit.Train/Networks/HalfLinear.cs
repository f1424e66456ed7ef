using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Ondit.Train.Networks;

/// <summary>
/// A linear layer whose product is taken in bfloat16 while training (TorchSharp 0.107 has no autocast); weights stay in 32 bits.
/// In <c>eval</c> everything is 32 bits.
/// </summary>
internal sealed class HalfLinear : nn.Module<Tensor, Tensor>
{
    private const float SignedLimit = 127;
    private const float ByteLimit = 255;

    private readonly Linear linear;

    public HalfLinear(long inputs, long outputs)
        : base(nameof(HalfLinear))
    {
        linear = nn.Linear(inputs, outputs);
        RegisterComponents();
    }

    /// <summary>
    /// Whether training rounds inputs and weights as the exported int8 graph does, so that they learn to bear it (Jacob et al. 2018);
    /// gradients pass as if nothing was rounded.
    /// </summary>
    public bool AsInt8 { get; set; }

    public override Tensor forward(Tensor input) =>
        training
            ? nn.functional.linear(
                (AsInt8 ? Straight(input, RoundInput) : input).to(ScalarType.BFloat16),
                (AsInt8 ? Straight(linear.weight!, RoundWeight) : linear.weight!).to(ScalarType.BFloat16),
                linear.bias!.to(ScalarType.BFloat16)
            )
            : linear.forward(input);

    private static Tensor Straight(Tensor values, Func<Tensor, Tensor> round)
    {
        Tensor difference;
        using (no_grad())
        {
            difference = round(values.detach()).sub_(values.detach());
        }

        return values + difference;
    }

    // One byte step for the whole input, 0 among them, as DynamicQuantizeLinear does; there it is for each window, here for a batch.
    private static Tensor RoundInput(Tensor values)
    {
        var low = Math.Min(0, values.min().to(ScalarType.Float32).item<float>());
        var high = Math.Max(0, values.max().to(ScalarType.Float32).item<float>());
        var step = Math.Max((high - low) / ByteLimit, 1e-8f);
        return values.div(step).round_().mul_(step);
    }

    // One step for each output.
    private static Tensor RoundWeight(Tensor weight)
    {
        var step = weight.abs().amax([1], keepdim: true).div_(SignedLimit).clamp_min_(1e-12f);
        return weight.div(step).round_().mul_(step);
    }
}

using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Ondit.Train.Networks;

/// <summary>
/// A linear layer whose product is taken in bfloat16 while training (TorchSharp 0.107 has no autocast); weights stay in 32 bits.
/// In <c>eval</c> everything is 32 bits.
/// </summary>
internal sealed class HalfLinear : nn.Module<Tensor, Tensor>
{
    private readonly Linear linear;

    public HalfLinear(long inputs, long outputs)
        : base(nameof(HalfLinear))
    {
        linear = nn.Linear(inputs, outputs);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) =>
        training
            ? nn.functional.linear(
                input.to(ScalarType.BFloat16),
                linear.weight!.to(ScalarType.BFloat16),
                linear.bias!.to(ScalarType.BFloat16)
            )
            : linear.forward(input);
}

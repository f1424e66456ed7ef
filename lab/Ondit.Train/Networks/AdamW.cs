using System.Numerics;
using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace Ondit.Train.Networks;

/// <summary>
/// AdamW (Loshchilov and Hutter 2019) with the norm of all gradients clipped, in one pass over memory. TorchSharp's own makes nine
/// temporaries of each parameter: 390 ms a step for this network against 50 ms, a fifth of the whole training time.
/// </summary>
internal sealed class AdamW
{
    private const float Beta1 = 0.9f;
    private const float Beta2 = 0.999f;
    private const float Epsilon = 1e-8f;

    // Enough floats for a thread to be worth waking, few enough to share the work evenly.
    private const int Chunk = 1 << 18;

    private readonly List<Slot> slots;

    public AdamW(IEnumerable<(string Name, Tensor Parameter)> parameters) =>
        slots = [
            .. parameters.Select(p => new Slot(p.Name, p.Parameter, zeros_like(p.Parameter), zeros_like(p.Parameter))),
        ];

    /// <summary>One step down the gradients that the parameters hold.</summary>
    /// <param name="step">Count of this step, from 1.</param>
    /// <param name="rateOf">Learning rate of a parameter by its name.</param>
    /// <param name="decay">Weight decay.</param>
    /// <param name="longest">Length to which the vector of all gradients is cut.</param>
    public void Step(int step, Func<string, double> rateOf, float decay, double longest)
    {
        var squares = 0.0;
        foreach (var slot in slots)
        {
            if (slot.Parameter.grad is { } gradient)
            {
                using (gradient)
                using (var norm = gradient.norm())
                {
                    squares += Math.Pow(norm.item<float>(), 2);
                }
            }
        }

        var clip = (float)Math.Min(1, longest / (Math.Sqrt(squares) + 1e-6));
        var correction1 = 1 - Math.Pow(Beta1, step);
        var correction2 = 1 - Math.Pow(Beta2, step);
        foreach (var slot in slots)
        {
            using var gradient = slot.Parameter.grad;
            if (gradient is null)
            {
                continue;
            }

            var rate = rateOf(slot.Name);
            var update = new Update(
                clip,
                (float)(rate / correction1),
                (float)(1 / Math.Sqrt(correction2)),
                1 - (float)(rate * decay)
            );
            var count = (int)slot.Parameter.NumberOfElements;
            Parallel.For(
                0,
                (count + Chunk - 1) / Chunk,
                i =>
                {
                    var range = (i * Chunk)..Math.Min(count, (i + 1) * Chunk);
                    Apply(
                        update,
                        Floats(slot.Parameter)[range],
                        Floats(gradient)[range],
                        Floats(slot.First)[range],
                        Floats(slot.Second)[range]
                    );
                }
            );
        }
    }

    public void Save(string path) =>
        Safetensors.Save(
            path,
            slots.SelectMany(slot =>
                new[] { Part("first.", slot.First), Part("second.", slot.Second) }.Select(p =>
                    (p.Prefix + slot.Name, slot.Parameter.shape, p.Values)
                )
            )
        );

    public void Load(string path)
    {
        var given = Safetensors.Load(path);
        foreach (var slot in slots)
        {
            given["first." + slot.Name].Values.CopyTo(Floats(slot.First));
            given["second." + slot.Name].Values.CopyTo(Floats(slot.Second));
        }
    }

    private static (string Prefix, float[] Values) Part(string prefix, Tensor tensor) =>
        (prefix, Floats(tensor).ToArray());

    private static Span<float> Floats(Tensor tensor) => MemoryMarshal.Cast<byte, float>(tensor.bytes);

    private static void Apply(
        Update update,
        Span<float> parameter,
        ReadOnlySpan<float> gradient,
        Span<float> first,
        Span<float> second
    )
    {
        var width = Vector<float>.Count;
        var i = 0;
        for (; i <= parameter.Length - width; i += width)
        {
            var g = new Vector<float>(gradient[i..]) * update.Clip;
            var m = (new Vector<float>(first[i..]) * Beta1) + (g * (1 - Beta1));
            var v = (new Vector<float>(second[i..]) * Beta2) + (g * g * (1 - Beta2));
            var p =
                (new Vector<float>(parameter[i..]) * update.Keep)
                - (m * update.Rate / ((Vector.SquareRoot(v) * update.Root) + new Vector<float>(Epsilon)));
            m.CopyTo(first[i..]);
            v.CopyTo(second[i..]);
            p.CopyTo(parameter[i..]);
        }

        for (; i < parameter.Length; i++)
        {
            var g = gradient[i] * update.Clip;
            first[i] = (first[i] * Beta1) + (g * (1 - Beta1));
            second[i] = (second[i] * Beta2) + (g * g * (1 - Beta2));
            parameter[i] =
                (parameter[i] * update.Keep)
                - (first[i] * update.Rate / ((MathF.Sqrt(second[i]) * update.Root) + Epsilon));
        }
    }

    private sealed record Slot(string Name, Tensor Parameter, Tensor First, Tensor Second);

    private readonly record struct Update(float Clip, float Rate, float Root, float Keep);
}

using System.Collections.Immutable;

namespace Ondit.Tags;

/// <summary>Finds the likeliest stretches of a layer by the Viterbi algorithm; the only thing forbidden is to go on with what did not begin.</summary>
internal static class LayerDecoder
{
    /// <summary>The stretches that begin in the core, in order.</summary>
    /// <param name="scores">[pieces + 2, <see cref="Layer.AllColumns"/>]: raw scores, those of the window's two signs included.</param>
    /// <param name="layer">Whose columns are read.</param>
    /// <param name="core">Counted from the window's first piece.</param>
    /// <param name="bias">Added to each column.</param>
    public static ImmutableArray<Stretch> Read(
        ReadOnlySpan<float> scores,
        Layer layer,
        PieceRange core,
        IReadOnlyList<double> bias
    )
    {
        var pieces = (scores.Length / Layer.AllColumns) - 2;
        var columns = layer.Columns;
        var logs = new double[pieces * columns];
        var from = new byte[pieces * columns];
        Span<double> best = stackalloc double[columns];
        Span<double> next = stackalloc double[columns];
        best.Fill(double.NegativeInfinity);
        best[0] = 0;
        for (var i = 0; i < pieces; i++)
        {
            var own = logs.AsSpan(i * columns, columns);
            LogChances(scores.Slice(((i + 1) * Layer.AllColumns) + layer.First, columns), bias, layer.First, own);
            var likeliest = IndexOfMax(best);
            for (var tag = 0; tag < columns; tag++)
            {
                var before = likeliest;
                if (Continues(tag))
                {
                    before = best[tag] > best[tag - 1] ? tag : tag - 1;
                }

                from[(i * columns) + tag] = (byte)before;
                next[tag] = best[before] + own[tag];
            }

            next.CopyTo(best);
        }

        var path = new int[pieces];
        var last = IndexOfMax(best);
        for (var i = pieces - 1; i >= 0; i--)
        {
            path[i] = last;
            last = from[(i * columns) + last];
        }

        return Stretches(path, logs, columns, core);
    }

    private static bool Continues(int tag) => tag > 0 && (tag & 1) == 0;

    private static ImmutableArray<Stretch> Stretches(int[] path, double[] logs, int columns, PieceRange core)
    {
        var found = ImmutableArray.CreateBuilder<Stretch>();
        for (var i = 0; i < path.Length; )
        {
            if (path[i] == 0)
            {
                i++;
                continue;
            }

            var begin = path[i];
            var chance = logs[(i * columns) + begin];
            var end = i + 1;
            for (; end < path.Length && path[end] == begin + 1; end++)
            {
                chance += logs[(end * columns) + begin + 1];
            }

            if (end < path.Length)
            {
                chance += Math.Log(Math.Max(1e-9, 1 - Math.Exp(logs[(end * columns) + begin + 1])));
            }

            if (core.Start <= i && i < core.End)
            {
                found.Add(new Stretch(new PieceRange(i, end), (begin - 1) / 2, Math.Exp(chance)));
            }

            i = end;
        }

        return found.ToImmutable();
    }

    private static void LogChances(ReadOnlySpan<float> scores, IReadOnlyList<double> bias, int first, Span<double> logs)
    {
        var highest = double.NegativeInfinity;
        for (var tag = 0; tag < logs.Length; tag++)
        {
            logs[tag] = scores[tag] + bias[first + tag];
            highest = Math.Max(highest, logs[tag]);
        }

        var sum = 0.0;
        foreach (var log in logs)
        {
            sum += Math.Exp(log - highest);
        }

        var normal = highest + Math.Log(sum);
        for (var tag = 0; tag < logs.Length; tag++)
        {
            logs[tag] -= normal;
        }
    }

    private static int IndexOfMax(ReadOnlySpan<double> values)
    {
        var best = 0;
        for (var i = 1; i < values.Length; i++)
        {
            best = values[i] > values[best] ? i : best;
        }

        return best;
    }
}

using System.Collections.Immutable;

namespace Ondit.Tags;

/// <summary>Finds the likeliest stretches of a layer.</summary>
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
        for (var i = 0; i < pieces; i++)
        {
            var own = logs.AsSpan(i * columns, columns);
            for (var tag = 0; tag < columns; tag++)
            {
                own[tag] = scores[((i + 1) * Layer.AllColumns) + layer.First + tag] + bias[layer.First + tag];
            }

            TagPath.Normalise(own);
        }

        var path = TagPath.Find(logs, columns).Tags;
        return Stretches(path, logs, columns, core);
    }

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
}

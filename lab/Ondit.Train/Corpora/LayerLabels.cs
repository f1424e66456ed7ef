using Ondit.Tags;

namespace Ondit.Train.Corpora;

/// <summary>
/// What is right for each piece of a story in each layer, as a set of tags: a corpus may only tell that a name is no place. Bit
/// <c>i</c> stands for the layer's tag <c>i</c>; 0 where nothing is known and so nothing learned.
/// </summary>
internal sealed class LayerLabels(int pieces)
{
    public const int Outside = 1;

    private readonly int[][] allowed = [.. Layer.All.Select(_ => new int[pieces])];

    public int this[int layer, int piece] => allowed[layer][piece];

    /// <summary>Marks pieces outside of every stretch, where nothing else is known of them.</summary>
    public void MarkOutside(Layer layer, Func<int, bool> pieces)
    {
        var row = Row(layer);
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] == 0 && pieces(i))
            {
                row[i] = Outside;
            }
        }
    }

    /// <summary>Marks a stretch of one of the types, where none is marked yet; tells whether it was free.</summary>
    public bool MarkStretch(Layer layer, PieceRange range, params ReadOnlySpan<int> types)
    {
        var row = Row(layer);
        for (var i = range.Start; i < range.End; i++)
        {
            if (row[i] > Outside)
            {
                return false;
            }
        }

        int begin = 0,
            inside = 0;
        foreach (var type in types)
        {
            begin |= 1 << Layer.Begin(type);
            inside |= 1 << (Layer.Begin(type) + 1);
        }

        for (var i = range.Start; i < range.End; i++)
        {
            row[i] = i == range.Start ? begin : inside;
        }

        return true;
    }

    /// <summary>The corpus says something of these pieces that our tags have no word for: all is right.</summary>
    public void MarkUnknown(Layer layer, PieceRange range) =>
        Row(layer).AsSpan(range.Start, range.Length).Fill((1 << layer.Columns) - 1);

    private int[] Row(Layer layer) => allowed[Index(layer)];

    private static int Index(Layer layer)
    {
        for (var i = 0; i < Layer.All.Count; i++)
        {
            if (Layer.All[i] == layer)
            {
                return i;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(layer));
    }
}

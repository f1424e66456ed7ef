namespace Ondit.Train.Export;

/// <summary>How a graph holds its weights.</summary>
internal enum Precision
{
    /// <summary>32-bit floats: what training computes with.</summary>
    Full,

    /// <summary>8-bit integers with a scale to each column (of products) or row (of word vectors): what ships.</summary>
    Int8,
}

/// <summary>Puts trained weights into a graph.</summary>
/// <param name="graph">The graph.</param>
/// <param name="weights">The checkpoint, by the names that TorchSharp gave.</param>
/// <param name="precision">How to hold them.</param>
internal sealed class GraphWeights(
    OnnxGraph graph,
    IReadOnlyDictionary<string, (long[] Shape, float[] Values)> weights,
    Precision precision
)
{
    private const float Int8Limit = 127;

    public float[] Values(string name) => weights[name].Values;

    public long[] Shape(string name) => weights[name].Shape;

    /// <summary>A vector or table in full precision.</summary>
    public string Table(string name) => graph.Constant(name, Values(name), Shape(name));

    /// <summary>x·Wᵀ + b for the linear layer of that name.</summary>
    /// <param name="input">The value x.</param>
    /// <param name="layer">Name without <c>.weight</c>.</param>
    /// <param name="scaled">Factor by output column; taken as 1 where null.</param>
    /// <param name="spread">
    /// What is done to x before the product without changing its numbers (a convolution's neighbours side by side). In int8 it is done to x in
    /// bytes, a quarter of the memory.
    /// </param>
    public string Linear(
        string input,
        string layer,
        Func<int, float>? scaled = null,
        Func<string, string, string>? spread = null
    )
    {
        var shape = Shape(layer + ".weight");
        int outputs = (int)shape[0],
            inputs = (int)shape[1];
        var (columns, bias) = Columns(layer, inputs, outputs, scaled);
        var addend = graph.Constant(layer + ".b", bias, outputs);
        if (precision == Precision.Full)
        {
            var values = spread is null ? input : spread(input, graph.Constant("zeroFloat", [0f]));
            return graph.Node(
                "Add",
                graph.Node("MatMul", values, graph.Constant(layer + ".w", columns, inputs, outputs)),
                addend
            );
        }

        var (whole, scales) = Quantise(columns, inputs, outputs, byColumn: true);
        var weight = graph.Constant(layer + ".q", whole, inputs, outputs);
        var scale = graph.Constant(layer + ".s", scales, outputs);
        var zero = graph.Constant(layer + ".z", new sbyte[outputs], outputs);
        if (spread is null)
        {
            return graph.RuntimeNode("DynamicQuantizeMatMul", input, weight, scale, zero, addend);
        }

        // Bytes, their scale, and the byte that stands for 0.
        var bytes = graph.Nodes("DynamicQuantizeLinear", [input], 3);
        return graph.RuntimeNode(
            "MatMulIntegerToFloat",
            spread(bytes[0], bytes[2]),
            weight,
            bytes[1],
            scale,
            bytes[2],
            zero,
            addend
        );
    }

    // The layer's weights turned, so that a column is an output.
    private (float[] Columns, float[] Bias) Columns(string layer, int inputs, int outputs, Func<int, float>? scaled)
    {
        var given = Values(layer + ".weight");
        var columns = new float[given.Length];
        float[] bias = [.. Values(layer + ".bias")];
        for (var o = 0; o < outputs; o++)
        {
            var scale = scaled?.Invoke(o) ?? 1;
            bias[o] *= scale;
            for (var i = 0; i < inputs; i++)
            {
                columns[(i * outputs) + o] = given[(o * inputs) + i] * scale;
            }
        }

        return (columns, bias);
    }

    /// <summary>The rows of a large table that the ids name.</summary>
    public string Rows(string name, string ids)
    {
        if (precision == Precision.Full)
        {
            return graph.Node("Gather", Table(name), ids);
        }

        int rows = (int)Shape(name)[0],
            width = (int)Shape(name)[1];
        var (whole, scales) = Quantise(Values(name), rows, width, byColumn: false);
        var row = graph.Node("Gather", graph.Constant(name + ".q", whole, rows, width), ids);
        return graph.Node(
            "Mul",
            graph.Node("Cast", [row], ("to", 1L)),
            graph.Node("Gather", graph.Constant(name + ".s", scales, rows, 1), ids)
        );
    }

    public string Norm(string input, string layer, float epsilon) =>
        graph.Node(
            "LayerNormalization",
            [input, Table(layer + ".weight"), Table(layer + ".bias")],
            ("axis", -1L),
            ("epsilon", epsilon)
        );

    private static (sbyte[] Whole, float[] Scales) Quantise(float[] values, int rows, int columns, bool byColumn)
    {
        var scales = new float[byColumn ? columns : rows];
        for (var i = 0; i < values.Length; i++)
        {
            var group = byColumn ? i % columns : i / columns;
            scales[group] = Math.Max(scales[group], Math.Abs(values[i]) / Int8Limit);
        }

        var whole = new sbyte[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var scale = scales[byColumn ? i % columns : i / columns];
            whole[i] = scale == 0 ? (sbyte)0 : (sbyte)Math.Clamp(MathF.Round(values[i] / scale), -Int8Limit, Int8Limit);
        }

        return (whole, scales);
    }
}

using System.Globalization;
using System.Runtime.InteropServices;

namespace Ondit.Train.Export;

/// <summary>Builds an ONNX graph node by node; values go by their names. None of the NuGet packages that are served writes one.</summary>
/// <param name="name">The graph's name.</param>
/// <param name="dataFile">
/// File beside the graph for its large constants, or null to keep them in it. ONNX Runtime maps such a file into memory, where it copies twice
/// what stands in the graph: a third of the start-up time.
/// </param>
internal sealed class OnnxGraph(string name, string? dataFile = null)
{
    private const int LargeConstant = 1 << 16;

    // What is mapped begins at a page.
    private const int PageSize = 4096;
    private const int FloatType = 1;
    private const int SignedByteType = 3;
    private const int IntType = 6;
    private const int LongType = 7;
    private const int OperatorSet = 21;
    private const int FormatVersion = 10;
    private const string Microsoft = "com.microsoft";

    private readonly List<ProtobufWriter> nodes = [];
    private readonly List<ProtobufWriter> constants = [];
    private readonly List<ProtobufWriter> inputs = [];
    private readonly List<ProtobufWriter> outputs = [];
    private readonly List<byte> data = [];
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    /// <summary>A 32-bit integer input; a dimension that is no number is free.</summary>
    public string IntInput(string input, params string[] shape) => Input(input, IntType, shape);

    /// <summary>A 32-bit float input.</summary>
    public string FloatInput(string input, params string[] shape) => Input(input, FloatType, shape);

    /// <summary>Makes a value an output under another name.</summary>
    public void FloatOutput(string output, string value, params string[] shape)
    {
        nodes.Add(new ProtobufWriter().Text(1, value).Text(2, output).Text(3, output).Text(4, "Identity"));
        outputs.Add(Value(output, FloatType, shape));
    }

    public string Constant(string constant, float[] values, params long[] shape) =>
        Constant(constant, FloatType, shape, MemoryMarshal.AsBytes(values.AsSpan()));

    public string Constant(string constant, long[] values, params long[] shape) =>
        Constant(constant, LongType, shape, MemoryMarshal.AsBytes(values.AsSpan()));

    public string Constant(string constant, sbyte[] values, params long[] shape) =>
        Constant(constant, SignedByteType, shape, MemoryMarshal.AsBytes(values.AsSpan()));

    /// <summary>A node of the standard set with one output.</summary>
    public string Node(string kind, params string[] operands) => Add(kind, operands, 1, "", [])[0];

    /// <summary>A node with attributes: integers, floats or texts.</summary>
    public string Node(string kind, string[] operands, params (string Name, object Value)[] attributes) =>
        Add(kind, operands, 1, "", attributes)[0];

    /// <summary>A node with several outputs.</summary>
    public string[] Nodes(string kind, string[] operands, int count, params (string Name, object Value)[] attributes) =>
        Add(kind, operands, count, "", attributes);

    /// <summary>A node that only ONNX Runtime knows.</summary>
    public string RuntimeNode(string kind, params string[] operands) => Add(kind, operands, 1, Microsoft, [])[0];

    /// <summary>What belongs into the data file.</summary>
    public byte[] Data => [.. data];

    public byte[] ToArray()
    {
        var graph = new ProtobufWriter();
        nodes.ForEach(node => graph.Message(1, node));
        graph.Text(2, name);
        constants.ForEach(constant => graph.Message(5, constant));
        inputs.ForEach(input => graph.Message(11, input));
        outputs.ForEach(output => graph.Message(12, output));
        return new ProtobufWriter()
            .Number(1, FormatVersion)
            .Text(2, "ondit")
            .Message(7, graph)
            .Message(8, new ProtobufWriter().Text(1, "").Number(2, OperatorSet))
            .Message(8, new ProtobufWriter().Text(1, Microsoft).Number(2, 1))
            .ToArray();
    }

    private string Input(string input, int type, string[] shape)
    {
        inputs.Add(Value(input, type, shape));
        return input;
    }

    private string Constant(string constant, int type, long[] shape, ReadOnlySpan<byte> raw)
    {
        if (known.Add(constant))
        {
            var writer = new ProtobufWriter();
            foreach (var dimension in shape)
            {
                writer.Number(1, dimension);
            }

            writer.Number(2, type).Text(8, constant);
            constants.Add(
                dataFile is not null && raw.Length >= LargeConstant ? Outside(writer, raw) : writer.Bytes(9, raw)
            );
        }

        return constant;
    }

    private ProtobufWriter Outside(ProtobufWriter constant, ReadOnlySpan<byte> raw)
    {
        data.AddRange(new byte[(PageSize - (data.Count % PageSize)) % PageSize]);
        constant
            .Message(13, new ProtobufWriter().Text(1, "location").Text(2, dataFile!))
            .Message(
                13,
                new ProtobufWriter().Text(1, "offset").Text(2, data.Count.ToString(CultureInfo.InvariantCulture))
            )
            .Message(
                13,
                new ProtobufWriter().Text(1, "length").Text(2, raw.Length.ToString(CultureInfo.InvariantCulture))
            )
            .Number(14, 1);
        data.AddRange(raw);
        return constant;
    }

    private string[] Add(
        string kind,
        string[] operands,
        int count,
        string domain,
        (string Name, object Value)[] attributes
    )
    {
        var node = new ProtobufWriter();
        var id = $"{kind}{nodes.Count}";
        foreach (var operand in operands)
        {
            node.Text(1, operand);
        }

        string[] results = [.. Enumerable.Range(0, count).Select(i => count == 1 ? id : $"{id}.{i}")];
        foreach (var result in results)
        {
            node.Text(2, result);
        }

        node.Text(3, id + "n").Text(4, kind);
        foreach (var (attribute, value) in attributes)
        {
            node.Message(5, Attribute(attribute, value));
        }

        nodes.Add(domain.Length > 0 ? node.Text(7, domain) : node);
        return results;
    }

    private static ProtobufWriter Attribute(string attribute, object value)
    {
        var writer = new ProtobufWriter().Text(1, attribute);
        switch (value)
        {
            case float number:
                return writer.Float(2, number).Number(20, 1);
            case long number:
                return writer.Number(3, number).Number(20, 2);
            case long[] numbers:
                foreach (var number in numbers)
                {
                    writer.Number(8, number);
                }

                return writer.Number(20, 7);
            default:
                throw new ArgumentException($"No ONNX attribute of type {value.GetType()}.", nameof(value));
        }
    }

    private static ProtobufWriter Value(string value, int type, string[] shape)
    {
        var dimensions = new ProtobufWriter();
        foreach (var dimension in shape)
        {
            dimensions.Message(
                1,
                long.TryParse(dimension, CultureInfo.InvariantCulture, out var size)
                    ? new ProtobufWriter().Number(1, size)
                    : new ProtobufWriter().Text(2, dimension)
            );
        }

        return new ProtobufWriter()
            .Text(1, value)
            .Message(2, new ProtobufWriter().Message(1, new ProtobufWriter().Number(1, type).Message(2, dimensions)));
    }
}

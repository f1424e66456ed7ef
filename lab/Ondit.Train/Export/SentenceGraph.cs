using Ondit.Train.Networks;

namespace Ondit.Train.Export;

/// <summary>The graph of a pretrained sentence encoder: one text at a time, and so without padding or mask.</summary>
internal static class SentenceGraph
{
    /// <summary>Pieces to one vector [width] of length 1: the mean of the last layer (Reimers and Gurevych 2019).</summary>
    /// <param name="pretrained">The weights under the names of Hugging Face's BERT.</param>
    /// <param name="size">Its shape.</param>
    /// <param name="precision">How to hold them.</param>
    /// <param name="dataFile">File beside the graph for its large constants; null to keep them in it.</param>
    public static OnnxGraph Of(
        IReadOnlyDictionary<string, (long[] Shape, float[] Values)> pretrained,
        EncoderSize size,
        Precision precision,
        string? dataFile = null
    )
    {
        var graph = new OnnxGraph("sentences", dataFile);
        var w = new GraphWeights(graph, Renamed(pretrained, size), precision);
        var ids = graph.IntInput("ids", "pieces");
        var zero = graph.Constant("zero", new long[] { 0 }, 1);
        var positions = graph.Node("Slice", w.Table("positions"), zero, graph.Node("Shape", ids), zero);
        var x = w.Norm(graph.Node("Add", w.Rows("words", ids), positions), "norm", ReaderGraphs.EncoderEpsilon);
        for (var layer = 0; layer < size.Layers; layer++)
        {
            x = ReaderGraphs.EncoderLayer(graph, w, x, $"layers.{layer}", size);
        }

        var mean = graph.Node("ReduceMean", [x, zero], ("keepdims", 0L));
        var length = graph.Node("ReduceL2", [mean], ("keepdims", 1L));
        graph.FloatOutput("vector", graph.Node("Div", mean, length), $"{size.Width}");
        return graph;
    }

    // The names that ReaderGraphs.EncoderLayer looks for; query, key and value are put below each other, and the vector of segment 0,
    // which is added everywhere, goes into the positions.
    private static Dictionary<string, (long[] Shape, float[] Values)> Renamed(
        IReadOnlyDictionary<string, (long[] Shape, float[] Values)> given,
        EncoderSize size
    )
    {
        var segment = given["embeddings.token_type_embeddings.weight"].Values;
        var positions = given["embeddings.position_embeddings.weight"];
        var renamed = new Dictionary<string, (long[] Shape, float[] Values)>(StringComparer.Ordinal)
        {
            ["words"] = given["embeddings.word_embeddings.weight"],
            ["positions"] = (
                positions.Shape,
                [.. positions.Values.Select((value, i) => value + segment[i % size.Width])]
            ),
            ["norm.weight"] = given["embeddings.LayerNorm.weight"],
            ["norm.bias"] = given["embeddings.LayerNorm.bias"],
        };
        for (var i = 0; i < size.Layers; i++)
        {
            var theirs = $"encoder.layer.{i}";
            foreach (var kind in (string[])["weight", "bias"])
            {
                var parts = (string[])["query", "key", "value"];
                var each = parts.Select(part => given[$"{theirs}.attention.self.{part}.{kind}"]).ToList();
                renamed[$"layers.{i}.attend.linear.{kind}"] = (
                    [3 * size.Width, .. each[0].Shape.Skip(1)],
                    [.. each.SelectMany(part => part.Values)]
                );
                renamed[$"layers.{i}.attended.linear.{kind}"] = given[$"{theirs}.attention.output.dense.{kind}"];
                renamed[$"layers.{i}.attendedNorm.{kind}"] = given[$"{theirs}.attention.output.LayerNorm.{kind}"];
                renamed[$"layers.{i}.widen.linear.{kind}"] = given[$"{theirs}.intermediate.dense.{kind}"];
                renamed[$"layers.{i}.narrow.linear.{kind}"] = given[$"{theirs}.output.dense.{kind}"];
                renamed[$"layers.{i}.norm.{kind}"] = given[$"{theirs}.output.LayerNorm.{kind}"];
            }
        }

        return renamed;
    }
}

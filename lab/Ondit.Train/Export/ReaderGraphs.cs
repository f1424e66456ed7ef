using Ondit.Tags;
using Ondit.Train.Networks;

namespace Ondit.Train.Export;

/// <summary>The graphs that <c>OnnxTagger</c> runs, one window at a time and so without padding or mask.</summary>
internal static class ReaderGraphs
{
    /// <summary>What BERT adds to a variance before its root.</summary>
    public const float EncoderEpsilon = 1e-12f;

    private const float PartsEpsilon = 1e-5f;

    /// <summary>Pieces to vectors [pieces, width], cue tags [pieces, 3] and layer tags [pieces, 47].</summary>
    public static OnnxGraph Encoder(
        IReadOnlyDictionary<string, (long[] Shape, float[] Values)> weights,
        EncoderSize size,
        Precision precision,
        string? dataFile = null
    )
    {
        var graph = new OnnxGraph("reader", dataFile);
        var w = new GraphWeights(graph, weights, precision);
        var ids = graph.IntInput("ids", "pieces");
        var casings = graph.IntInput("casings", "pieces");
        var quotations = graph.IntInput("quotations", "pieces");
        var places = graph.IntInput("places", "pieces");
        var guideline = graph.IntInput("guideline", "1");

        var length = graph.Node("Shape", ids);
        var positions = graph.Node(
            "Slice",
            w.Table("encoder.positions.weight"),
            graph.Constant("zero", new long[] { 0 }, 1),
            length,
            graph.Constant("firstAxis", new long[] { 0 }, 1)
        );
        var x = w.Rows("encoder.words.weight", ids);
        x = graph.Node("Add", x, positions);
        x = graph.Node("Add", x, graph.Node("Gather", w.Table("encoder.casings.weight"), casings));
        x = graph.Node("Add", x, graph.Node("Gather", w.Table("encoder.quotations.weight"), quotations));
        x = graph.Node("Add", x, graph.Node("Gather", w.Table("encoder.places.weight"), places));
        x = graph.Node("Add", x, graph.Node("Gather", w.Table("encoder.guidelines.weight"), guideline));
        x = w.Norm(x, "encoder.norm", EncoderEpsilon);
        for (var layer = 0; layer < size.Layers; layer++)
        {
            x = EncoderLayer(graph, w, x, $"encoder.layers.{layer}", size);
        }

        var cues = w.Linear(graph.Node("Gelu", w.Linear(x, "cueHidden")), "cueTags");
        graph.FloatOutput("vectors", x, "pieces", $"{size.Width}");
        graph.FloatOutput("cues", cues, "pieces", $"{CueTags.Count}");
        var layers = w.Linear(graph.Node("Gelu", w.Linear(x, "layersHidden")), "layers");
        graph.FloatOutput("layers", layers, "pieces", $"{Layer.AllColumns}");
        return graph;
    }

    /// <summary>The vectors of a window, the mean vector of each cue and the distance of each piece from it, to part tags [cues, pieces, 7].</summary>
    public static byte[] Parts(
        IReadOnlyDictionary<string, (long[] Shape, float[] Values)> weights,
        EncoderSize size,
        int inner,
        Precision precision
    )
    {
        var graph = new OnnxGraph("parts");
        var w = new GraphWeights(graph, weights, precision);
        var vectors = graph.FloatInput("vectors", "pieces", $"{size.Width}");
        var means = graph.FloatInput("means", "cues", $"{size.Width}");
        var distances = graph.IntInput("distances", "cues", "pieces");
        var second = graph.Constant("secondAxis", new long[] { 1 }, 1);

        var pieces = w.Linear(vectors, "parts.piece.linear");
        var scales = graph.Node("Unsqueeze", w.Linear(means, "parts.cueScales.linear"), second);
        var adds = graph.Node("Unsqueeze", w.Linear(means, "parts.cueAdds.linear"), second);
        var scaled = graph.Node("Mul", pieces, graph.Node("Add", scales, graph.Constant("one", [1f], 1)));
        var joined = graph.Node(
            "Add",
            graph.Node("Add", scaled, adds),
            graph.Node("Gather", w.Table("parts.distance.weight"), distances)
        );
        var x = graph.Node("Gelu", w.Norm(joined, "parts.joinedNorm", PartsEpsilon));
        x = Convolution(graph, w, x, "near", 1);
        x = Convolution(graph, w, x, "far", PartsHead.SecondStep);
        var tags = w.Linear(graph.Node("Gelu", w.Linear(x, "parts.hidden.linear")), "parts.tags");
        graph.FloatOutput("tags", tags, "cues", "pieces", $"{PartTags.Count}");
        return graph.ToArray();
    }

    /// <summary>The mean vectors of source, cue and content, side by side, to the scores of all choices.</summary>
    public static byte[] Kinds(
        IReadOnlyDictionary<string, (long[] Shape, float[] Values)> weights,
        EncoderSize size,
        Precision precision
    )
    {
        var graph = new OnnxGraph("kinds");
        var w = new GraphWeights(graph, weights, precision);
        var means = graph.FloatInput("means", "attributions", $"{KindsHead.Parts * size.Width}");
        var choices = w.Linear(graph.Node("Gelu", w.Linear(means, "kinds.hidden")), "kinds.choices");
        graph.FloatOutput("choices", choices, "attributions", $"{Choice.AllColumns}");
        return graph.ToArray();
    }

    /// <summary>Mention vectors and pairs of them to the score of each pair.</summary>
    public static byte[] Chains(
        IReadOnlyDictionary<string, (long[] Shape, float[] Values)> weights,
        EncoderSize size,
        Precision precision
    )
    {
        var graph = new OnnxGraph("chains");
        var w = new GraphWeights(graph, weights, precision);
        var mentions = graph.FloatInput("mentions", "mentions", $"{3 * size.Width}");
        string Pairs(string input) => graph.IntInput(input, "pairs");
        var ours = graph.Node("Gather", w.Linear(mentions, "chains.later"), Pairs("later"));
        var theirs = graph.Node("Gather", w.Linear(mentions, "chains.earlier"), Pairs("earlier"));
        string Row(string table, string input) => graph.Node("Gather", w.Table($"chains.{table}.weight"), Pairs(input));
        var x = graph.Node("Add", graph.Node("Add", ours, theirs), graph.Node("Mul", ours, theirs));
        x = graph.Node("Add", x, Row("distance", "distances"));
        x = graph.Node("Add", x, Row("likeness", "likenesses"));
        x = graph.Node("Add", x, Row("kinds", "kinds"));
        x = graph.Node("Gelu", w.Norm(x, "chains.norm", PartsEpsilon));
        x = graph.Node("Gelu", w.Linear(x, "chains.hidden.linear"));
        var scores = graph.Node("Reshape", w.Linear(x, "chains.score"), graph.Constant("flat", new long[] { -1 }, 1));
        graph.FloatOutput("scores", scores, "pairs");
        return graph.ToArray();
    }

    /// <summary>One layer: attention and feed-forward, over the pieces of one window.</summary>
    public static string EncoderLayer(OnnxGraph graph, GraphWeights w, string x, string layer, EncoderSize size)
    {
        int width = size.Width,
            head = size.Width / size.Heads;
        // The query's part of the joint product is scaled here once and for all.
        var root = (float)(1 / Math.Sqrt(head));
        var all = w.Linear(x, layer + ".attend.linear", column => column < width ? root : 1);
        var parts = graph.Nodes("Split", [all], 3, ("axis", -1L), ("num_outputs", 3L));
        string Heads(string value, params long[] order) =>
            graph.Node(
                "Transpose",
                [graph.Node("Reshape", value, graph.Constant("heads", new long[] { 0, size.Heads, head }, 3))],
                ("perm", order)
            );

        var scores = graph.Node("MatMul", Heads(parts[0], 1, 0, 2), Heads(parts[1], 1, 2, 0));
        var mixed = graph.Node("MatMul", graph.Node("Softmax", [scores], ("axis", -1L)), Heads(parts[2], 1, 0, 2));
        var together = graph.Node(
            "Reshape",
            graph.Node("Transpose", [mixed], ("perm", new long[] { 1, 0, 2 })),
            graph.Constant("width", new long[] { 0, width }, 2)
        );
        var attended = w.Norm(
            graph.Node("Add", w.Linear(together, layer + ".attended.linear"), x),
            layer + ".attendedNorm",
            EncoderEpsilon
        );
        var wide = graph.Node("Gelu", w.Linear(attended, layer + ".widen.linear"));
        return w.Norm(
            graph.Node("Add", w.Linear(wide, layer + ".narrow.linear"), attended),
            layer + ".norm",
            EncoderEpsilon
        );
    }

    private static string Convolution(OnnxGraph graph, GraphWeights w, string x, string name, int step)
    {
        var product = w.Linear(
            x,
            $"parts.{name}.linear",
            spread: (values, zero) => Neighbours(graph, values, zero, step)
        );
        return w.Norm(graph.Node("Add", x, graph.Node("Gelu", product)), $"parts.{name}Norm", PartsEpsilon);
    }

    // Each piece beside its neighbours, `step` apart; zeros beyond the window.
    private static string Neighbours(OnnxGraph graph, string x, string zero, int step)
    {
        var side = PartsHead.Reach / 2 * step;
        var pads = graph.Constant($"pads{step}", new long[] { 0, side, 0, 0, side, 0 }, 6);
        var padded = graph.Node("Pad", x, pads, zero);
        var axis = graph.Constant("secondAxis", new long[] { 1 }, 1);
        string Shifted(int k)
        {
            var from = graph.Constant($"from{k * step}", new long[] { k * step }, 1);
            // Counted from the end, for the length is not known; the last one goes to the very end.
            var last = k == PartsHead.Reach - 1 ? int.MaxValue : (k * step) - (2 * side);
            return graph.Node("Slice", padded, from, graph.Constant($"to{step}.{k}", new long[] { last }, 1), axis);
        }

        return graph.Node(
            "Concat",
            [.. Enumerable.Range(0, PartsHead.Reach).Select(k => k == PartsHead.Reach / 2 ? x : Shifted(k))],
            ("axis", -1L)
        );
    }
}

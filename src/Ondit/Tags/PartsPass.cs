using System.Collections.Immutable;
using Microsoft.ML.OnnxRuntime;

namespace Ondit.Tags;

/// <summary>The graph from an encoded window and its cues to the parts of each.</summary>
internal sealed class PartsPass(InferenceSession graph) : IDisposable
{
    private readonly RunOptions run = new();

    /// <summary>The parts of each cue, counted from the window's first piece.</summary>
    public DecodedParts[] Read(OrtValue vectors, PieceRange window, ImmutableArray<ScoredCue> cues)
    {
        var length = window.Length + 2;
        var encoded = new WindowVectors(vectors.GetTensorDataAsSpan<float>(), window);
        var width = encoded.Width;
        var means = new float[cues.Length * width];
        var distances = new int[cues.Length * length];
        for (var c = 0; c < cues.Length; c++)
        {
            encoded.Mean([cues[c].Cue.From(-window.Start)], means.AsSpan(c * width, width));
            // Counted with the sign that opens the window.
            var cue = cues[c].Cue.From(-1);
            for (var i = 0; i < length; i++)
            {
                distances[(c * length) + i] = Distances.Bucket(i, cue);
            }
        }

        using var meansValue = OrtValue.CreateTensorValueFromMemory(means, [cues.Length, width]);
        using var distancesValue = OrtValue.CreateTensorValueFromMemory(distances, [cues.Length, length]);
        using var output = graph.Run(
            run,
            ["vectors", "means", "distances"],
            [vectors, meansValue, distancesValue],
            ["tags"]
        );
        var scores = output[0].GetTensorDataAsSpan<float>();
        var size = length * PartTags.Count;
        var found = new DecodedParts[cues.Length];
        for (var c = 0; c < cues.Length; c++)
        {
            // Without the signs at both ends.
            found[c] = PartDecoder.Read(
                scores.Slice((c * size) + PartTags.Count, window.Length * PartTags.Count),
                cues[c].Cue
            );
        }

        return found;
    }

    public void Dispose()
    {
        graph.Dispose();
        run.Dispose();
    }
}

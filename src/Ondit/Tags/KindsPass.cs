using System.Collections.Immutable;
using Microsoft.ML.OnnxRuntime;

namespace Ondit.Tags;

/// <summary>The graph from the mean vectors of source, cue and content to the scores of all choices.</summary>
internal sealed class KindsPass(InferenceSession graph) : IDisposable
{
    private const int Parts = 3;
    private readonly RunOptions run = new();

    /// <summary>The scores of attributions or claims of one window, in their order.</summary>
    /// <param name="vectors">The window's.</param>
    /// <param name="asked">Source, cue and content of each; all but the content may be empty.</param>
    public ImmutableArray<KindScores> Read(
        WindowVectors vectors,
        IReadOnlyList<(
            ImmutableArray<PieceRange> Source,
            ImmutableArray<PieceRange> Cue,
            ImmutableArray<PieceRange> Content
        )> asked
    )
    {
        if (asked.Count == 0)
        {
            return [];
        }

        var width = vectors.Width;
        var means = new float[asked.Count * Parts * width];
        for (var i = 0; i < asked.Count; i++)
        {
            var own = means.AsSpan(i * Parts * width, Parts * width);
            vectors.Mean(asked[i].Source.AsSpan(), own[..width]);
            vectors.Mean(asked[i].Cue.AsSpan(), own.Slice(width, width));
            vectors.Mean(asked[i].Content.AsSpan(), own[(2 * width)..]);
        }

        using var input = OrtValue.CreateTensorValueFromMemory(means, [asked.Count, Parts * width]);
        using var output = graph.Run(run, ["means"], [input], ["choices"]);
        var scores = output[0].GetTensorDataAsSpan<float>();
        var found = ImmutableArray.CreateBuilder<KindScores>(asked.Count);
        for (var i = 0; i < asked.Count; i++)
        {
            found.Add(new KindScores([.. scores.Slice(i * Choice.AllColumns, Choice.AllColumns)]));
        }

        return found.MoveToImmutable();
    }

    public void Dispose()
    {
        graph.Dispose();
        run.Dispose();
    }
}

using System.Collections.Immutable;
using Microsoft.ML.OnnxRuntime;

namespace Ondit.Tags;

/// <summary>
/// The trained tagger, run by ONNX Runtime on the CPU. A window is encoded once; each cue in its core then has one light pass over the
/// encoded window. One thread to a call: several stories are read side by side, which is faster than several threads to a story.
/// </summary>
public sealed class OnnxTagger : ITagger, IDisposable
{
    private readonly ModelSettings settings;
    private readonly (int Open, int Close) signs;
    private readonly InferenceSession encoder;
    private readonly InferenceSession parts;
    private readonly RunOptions run = new();

    /// <summary>Opens the two graphs.</summary>
    /// <param name="encoderPath">The graph from pieces to vectors and cue tags.</param>
    /// <param name="partsPath">The graph from vectors and a cue to part tags.</param>
    /// <param name="signs">The ids that open and close a window.</param>
    /// <param name="settings">How to cut and to decode.</param>
    /// <exception cref="OnnxRuntimeException">A graph is not what it should be.</exception>
    public OnnxTagger(string encoderPath, string partsPath, (int Open, int Close) signs, ModelSettings settings)
    {
        Telemetry.Disable();
        this.settings = settings;
        this.signs = signs;
        using var options = new SessionOptions
        {
            IntraOpNumThreads = 1,
            InterOpNumThreads = 1,
            ExecutionMode = ExecutionMode.ORT_SEQUENTIAL,
            // Windows differ in length: a plan of memory for each length seen would only pile up.
            EnableMemoryPattern = false,
            LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL,
        };
        // ONNX Runtime's fused kernel for a sum and its norm takes ten times as long on a CPU as the two by themselves.
        options.AddSessionConfigEntry("optimization.disable_specified_optimizers", "SkipLayerNormFusion");
        encoder = new InferenceSession(encoderPath, options);
        parts = new InferenceSession(partsPath, options);
    }

    /// <inheritdoc/>
    public ImmutableArray<Tag> Read(PieceSequence story, Guideline guideline)
    {
        var tags = ImmutableArray.CreateBuilder<Tag>();
        foreach (var window in settings.Window.Cut(story))
        {
            using var encoded = Encode(story, window.All, guideline);
            var core = window.Core.From(window.All.Start);
            var cues = CueDecoder.Read(encoded[1].GetTensorDataAsSpan<float>(), core, settings.CueBias);
            if (cues.Length > 0)
            {
                ReadParts(encoded[0], window.All, cues, tags);
            }
        }

        return tags.ToImmutable();
    }

    /// <summary>Runs the encoder alone over the windows of a story, as a measure of what the rest costs.</summary>
    public void Encode(PieceSequence story, Guideline guideline)
    {
        foreach (var window in settings.Window.Cut(story))
        {
            Encode(story, window.All, guideline).Dispose();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        encoder.Dispose();
        parts.Dispose();
        run.Dispose();
    }

    // Vectors [pieces + 2, width] and cue scores [pieces + 2, 3].
    private IDisposableReadOnlyCollection<OrtValue> Encode(PieceSequence story, PieceRange range, Guideline guideline)
    {
        var length = range.Length + 2;
        int[] ids = new int[length],
            casings = new int[length],
            quotations = new int[length],
            places = new int[length];
        ids[0] = signs.Open;
        ids[^1] = signs.Close;
        for (var i = 0; i < range.Length; i++)
        {
            var piece = story.Pieces[range.Start + i];
            ids[i + 1] = piece.Id;
            casings[i + 1] = (int)piece.Casing;
            quotations[i + 1] = (int)piece.Quoted;
            places[i + 1] = (int)piece.Place;
        }

        using var idsValue = OrtValue.CreateTensorValueFromMemory(ids, [length]);
        using var casingsValue = OrtValue.CreateTensorValueFromMemory(casings, [length]);
        using var quotationsValue = OrtValue.CreateTensorValueFromMemory(quotations, [length]);
        using var placesValue = OrtValue.CreateTensorValueFromMemory(places, [length]);
        using var guidelineValue = OrtValue.CreateTensorValueFromMemory(new[] { (int)guideline }, [1L]);
        return encoder.Run(
            run,
            ["ids", "casings", "quotations", "places", "guideline"],
            [idsValue, casingsValue, quotationsValue, placesValue, guidelineValue],
            ["vectors", "cues"]
        );
    }

    private void ReadParts(
        OrtValue vectors,
        PieceRange window,
        ImmutableArray<ScoredCue> cues,
        ImmutableArray<Tag>.Builder tags
    )
    {
        var length = window.Length + 2;
        var data = vectors.GetTensorDataAsSpan<float>();
        var width = data.Length / length;
        var means = new float[cues.Length * width];
        var distances = new int[cues.Length * length];
        for (var c = 0; c < cues.Length; c++)
        {
            // Counted with the sign that opens the window.
            var cue = cues[c].Cue.From(-1);
            var mean = means.AsSpan(c * width, width);
            for (var i = cue.Start; i < cue.End; i++)
            {
                System.Numerics.Tensors.TensorPrimitives.Add(mean, data.Slice(i * width, width), mean);
            }

            System.Numerics.Tensors.TensorPrimitives.Divide(mean, cue.Length, mean);
            for (var i = 0; i < length; i++)
            {
                distances[(c * length) + i] = Distances.Bucket(i, cue);
            }
        }

        using var meansValue = OrtValue.CreateTensorValueFromMemory(means, [cues.Length, width]);
        using var distancesValue = OrtValue.CreateTensorValueFromMemory(distances, [cues.Length, length]);
        using var output = parts.Run(
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

        AddTags(window.Start, cues, found, tags);
    }

    // A cue that an earlier one takes as its own further piece ("accuse … of") makes no tag of its own.
    private static void AddTags(
        int origin,
        ImmutableArray<ScoredCue> cues,
        DecodedParts[] found,
        ImmutableArray<Tag>.Builder tags
    )
    {
        var taken = new bool[cues.Length];
        for (var c = 0; c < cues.Length; c++)
        {
            if (taken[c])
            {
                continue;
            }

            foreach (var further in found[c].Cue)
            {
                for (var later = c + 1; later < cues.Length; later++)
                {
                    taken[later] |= cues[later].Cue.Start < further.End && further.Start < cues[later].Cue.End;
                }
            }

            tags.Add(
                new Tag(
                    [cues[c].Cue.From(-origin), .. found[c].Cue.Select(range => range.From(-origin))],
                    [.. found[c].Source.Select(range => range.From(-origin))],
                    [.. found[c].Content.Select(range => range.From(-origin))],
                    cues[c].Probability,
                    found[c].Probability
                )
            );
        }
    }
}

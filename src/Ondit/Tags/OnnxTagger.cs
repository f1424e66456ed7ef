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
    private readonly InferenceSession chains;
    private readonly PartsPass parts;
    private readonly KindsPass kinds;
    private readonly RunOptions run = new();

    /// <summary>Opens the graphs.</summary>
    /// <param name="folder">Where they are: <c>reader.onnx</c> from pieces to vectors, cue and layer tags; <c>parts.onnx</c>, <c>kinds.onnx</c> and <c>chains.onnx</c> from vectors.</param>
    /// <param name="signs">The ids that open and close a window.</param>
    /// <param name="settings">How to cut and to decode.</param>
    /// <exception cref="OnnxRuntimeException">A graph is not what it should be.</exception>
    public OnnxTagger(string folder, (int Open, int Close) signs, ModelSettings settings)
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
        InferenceSession Open(string graph) => new(Path.Combine(folder, graph), options);
        encoder = Open("reader.onnx");
        parts = new PartsPass(Open("parts.onnx"));
        kinds = new KindsPass(Open("kinds.onnx"));
        chains = Open("chains.onnx");
    }

    /// <inheritdoc/>
    public StoryTags Read(string text, PieceSequence story, Guideline guideline)
    {
        var tags = ImmutableArray.CreateBuilder<Tag>();
        var mentions = ImmutableArray.CreateBuilder<MentionTag>();
        var own = ImmutableArray.CreateBuilder<OwnTag>();
        var sentences = ImmutableArray.CreateBuilder<OwnTag>();
        var chain = new ChainsPass(chains, text, story);
        foreach (var window in settings.Window.Cut(story))
        {
            using var encoded = Encode(story, window.All, guideline);
            var core = window.Core.From(window.All.Start);
            var vectors = new WindowVectors(encoded[0].GetTensorDataAsSpan<float>(), window.All);
            var cues = CueDecoder.Read(encoded[1].GetTensorDataAsSpan<float>(), core, settings.CueBias);
            ImmutableArray<Found> found = cues.IsEmpty
                ? []
                : Join(window.All.Start, cues, parts.Read(encoded[0], window.All, cues));
            var layers = new DecodedLayers(encoded[2].GetTensorDataAsSpan<float>(), window, settings);
            var whole = SentencesIn(story, window.Core);
            var scores = kinds.Read(
                vectors,
                [
                    .. found.Select(f => (f.Source, f.Cue, f.Content)),
                    .. layers.Own.Select(o => (Nothing, Nothing, ImmutableArray.Create(o.Range))),
                    .. whole.Select(range => (Nothing, Nothing, ImmutableArray.Create(range))),
                ]
            );
            tags.AddRange(
                found.Select(
                    (f, i) => new Tag(f.Cue, f.Source, f.Content, f.CueProbability, f.PartsProbability, scores[i])
                )
            );
            own.AddRange(layers.Own.Select((o, i) => new OwnTag(o.Range, o.Probability, scores[found.Length + i])));
            sentences.AddRange(
                whole.Select((range, i) => new OwnTag(range, 1, scores[found.Length + layers.Own.Length + i]))
            );
            mentions.AddRange(chain.Read(vectors, layers.Mentions));
        }

        return new StoryTags(tags.ToImmutable(), mentions.ToImmutable(), own.ToImmutable(), sentences.ToImmutable());
    }

    private static List<PieceRange> SentencesIn(PieceSequence story, PieceRange core)
    {
        var found = new List<PieceRange>();
        var at = story.SentenceStarts.BinarySearch(core.Start);
        for (var i = at >= 0 ? at : ~at; i < story.SentenceStarts.Length && story.SentenceStarts[i] < core.End; i++)
        {
            var end = i + 1 < story.SentenceStarts.Length ? story.SentenceStarts[i + 1] : story.Pieces.Length;
            found.Add(new PieceRange(story.SentenceStarts[i], end));
        }

        return found;
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
        kinds.Dispose();
        chains.Dispose();
        run.Dispose();
    }

    // Vectors [pieces + 2, width], cue scores [pieces + 2, 3], layer scores [pieces + 2, 47].
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
            ["vectors", "cues", "layers"]
        );
    }

    // A cue that an earlier one takes as its own further piece ("accuse … of") makes no tag of its own.
    private static ImmutableArray<Found> Join(int origin, ImmutableArray<ScoredCue> cues, DecodedParts[] found)
    {
        var tags = ImmutableArray.CreateBuilder<Found>(cues.Length);
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
                new Found(
                    [cues[c].Cue.From(-origin), .. found[c].Cue.Select(range => range.From(-origin))],
                    [.. found[c].Source.Select(range => range.From(-origin))],
                    [.. found[c].Content.Select(range => range.From(-origin))],
                    cues[c].Probability,
                    found[c].Probability
                )
            );
        }

        return tags.ToImmutable();
    }

    private static readonly ImmutableArray<PieceRange> Nothing = [];

    private sealed record Found(
        ImmutableArray<PieceRange> Cue,
        ImmutableArray<PieceRange> Source,
        ImmutableArray<PieceRange> Content,
        double CueProbability,
        double PartsProbability
    );
}

using System.Collections.Concurrent;
using Microsoft.ML.OnnxRuntime;
using Ondit.Stories;
using Ondit.Tags;
using Ondit.Tokens;

namespace Ondit.Ledger.Vectors;

/// <summary>
/// Makes a vector of a text, so that texts which say the same lie close. Safe for several threads. A text is encoded once as long as it is
/// among those that were asked for last: a story that comes into a group does not make the others be read anew.
/// </summary>
public sealed class SentenceEncoder : IDisposable
{
    // What the encoder was trained on was cut there; the rest of a long text adds little to its mean.
    private const int MostPieces = 128;

    // 384 numbers each: some 75 MB.
    private const int MostKept = 50_000;

    private readonly InferenceSession session;
    private readonly WordPieceEncoder pieces;
    private readonly RunOptions run = new();
    private readonly ConcurrentDictionary<string, SentenceVector> kept = new(StringComparer.Ordinal);

    private SentenceEncoder(InferenceSession session, WordPieceEncoder pieces)
    {
        this.session = session;
        this.pieces = pieces;
    }

    /// <summary>Opens the encoder of a folder.</summary>
    /// <exception cref="BrokenModelException">A file is missing or damaged; the message names it.</exception>
    public static SentenceEncoder Load(string folder)
    {
        SentenceFiles.Check(folder);
        Telemetry.Disable();
        using var options = new SessionOptions
        {
            IntraOpNumThreads = 1,
            InterOpNumThreads = 1,
            ExecutionMode = ExecutionMode.ORT_SEQUENTIAL,
            EnableMemoryPattern = false,
            LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL,
        };
        options.AddSessionConfigEntry("optimization.disable_specified_optimizers", "SkipLayerNormFusion");
        try
        {
            return new SentenceEncoder(
                new InferenceSession(Path.Combine(folder, SentenceFiles.Graph), options),
                new WordPieceEncoder(File.ReadLines(Path.Combine(folder, SentenceFiles.Vocabulary)))
            );
        }
        catch (Exception problem) when (problem is OnnxRuntimeException or InvalidDataException)
        {
            throw new BrokenModelException(
                $"The sentence encoder in {folder} cannot be used: {problem.Message}",
                problem
            );
        }
    }

    /// <summary>The vector of a text; that of no words is all zero.</summary>
    public SentenceVector Read(string text)
    {
        if (kept.TryGetValue(text, out var known))
        {
            return known;
        }

        // Nothing is lost but time where all are forgotten at once.
        if (kept.Count >= MostKept)
        {
            kept.Clear();
        }

        return kept[text] = Encode(text);
    }

    /// <summary>Frees the model.</summary>
    public void Dispose()
    {
        session.Dispose();
        run.Dispose();
    }

    private SentenceVector Encode(string text)
    {
        var found = pieces.Read(text, new TextSpan(0, text.Length));
        if (found.Count == 0)
        {
            return SentenceVector.Nothing;
        }

        int[] ids = [pieces.Open, .. found.Take(MostPieces - 2).Select(piece => piece.Id), pieces.Close];
        using var input = OrtValue.CreateTensorValueFromMemory(ids, [ids.Length]);
        using var output = session.Run(run, ["ids"], [input], ["vector"]);
        return new SentenceVector([.. output[0].GetTensorDataAsSpan<float>()]);
    }
}

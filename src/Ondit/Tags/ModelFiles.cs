using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.ML.OnnxRuntime;
using Ondit.Tokens;

namespace Ondit.Tags;

/// <summary>A model's folder: <c>model.json</c> with its settings and the digest of each other file, the graphs, the vocabulary.</summary>
public sealed record ModelFiles(string Name, WordPieceEncoder Encoder, OnnxTagger Tagger, ModelSettings Settings)
{
    private const string Vocabulary = "vocab.txt";

    /// <summary>The files of a model beside <c>model.json</c>, which holds the digest of each.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [Vocabulary, "reader.onnx", "reader.bin", "parts.onnx", "kinds.onnx", "chains.onnx"];

    private const string Advice = "Put the folder back as it was released, or name another with --model.";

    /// <summary>Opens and checks all files of a model.</summary>
    /// <exception cref="BrokenModelException">A file is missing or is not what <c>model.json</c> says.</exception>
    public static ModelFiles Load(string folder)
    {
        var settings = ReadSettings(folder);
        string? damage = null;
        ModelFiles? opened = null;
        Exception? stumble = null;
        // The digests are taken beside the opening: each takes about as long as the other, and start-up is what people wait for.
        Parallel.Invoke(
            () =>
                damage = settings
                    .Files.Select(file => DamageTo(folder, file.Key, file.Value))
                    .FirstOrDefault(d => d is not null),
            () =>
            {
                try
                {
                    opened = Open(folder, settings);
                }
                catch (Exception problem)
                    when (problem
                            is OnnxRuntimeException
                                or InvalidDataException
                                or IOException
                                or UnauthorizedAccessException
                                or DllNotFoundException
                                or TypeInitializationException
                    )
                {
                    stumble = problem;
                }
            }
        );
        if (damage is null && opened is not null)
        {
            return opened;
        }

        opened?.Tagger.Dispose();
        // What a digest tells is clearer than what stumbled over the damage.
        throw damage is not null ? new BrokenModelException($"{damage} {Advice}") : Unusable(folder, stumble!);
    }

    private static BrokenModelException Unusable(string folder, Exception problem) =>
        problem is DllNotFoundException or TypeInitializationException
            ? new(
                $"The library that runs the model cannot be loaded: {problem.Message} Install Ondit again, for this kind of machine.",
                problem
            )
            : new($"The model in {folder} cannot be used: {problem.Message} {Advice}", problem);

    private static ModelFiles Open(string folder, ModelSettings settings)
    {
        var encoder = new WordPieceEncoder(File.ReadLines(Path.Combine(folder, Vocabulary)));
        var tagger = new OnnxTagger(folder, (encoder.Open, encoder.Close), settings);
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        return new ModelFiles(name, encoder, tagger, settings);
    }

    private static ModelSettings ReadSettings(string folder)
    {
        var path = Path.Combine(folder, "model.json");
        try
        {
            var settings = JsonSerializer.Deserialize(File.ReadAllBytes(path), ModelJson.Default.ModelSettings);
            return
                settings is { Files: not null, Calibration: not null, Window: not null, ColumnBias: not null }
                && settings.ColumnBias.Count == Layer.AllColumns
                && Names.All(settings.Files.ContainsKey)
                ? settings
                : throw new BrokenModelException(
                    $"{path} lacks the digest of a file, calibration, window or the bias of a column. {Advice}"
                );
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new BrokenModelException($"No model in {folder}: {problem.Message} {Advice}", problem);
        }
    }

    // Null where the file is what it should be.
    private static string? DamageTo(string folder, string name, string digest)
    {
        var path = Path.Combine(folder, name);
        try
        {
            using var file = File.OpenRead(path);
            var found = Convert.ToHexStringLower(SHA256.HashData(file));
            return found == digest ? null : $"{path} is damaged: its SHA-256 is {found}, not {digest}.";
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return $"The model lacks {path}: {problem.Message}";
        }
    }
}

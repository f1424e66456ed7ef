using System.Security.Cryptography;
using System.Text.Json;
using Ondit.Tokens;

namespace Ondit.Tags;

/// <summary>A model's folder: <c>model.json</c> with its settings and the digest of each other file, the graphs, the vocabulary.</summary>
public sealed record ModelFiles(string Name, WordPieceEncoder Encoder, OnnxTagger Tagger, ModelSettings Settings)
{
    private const string Advice =
        "Put the folder back as it was released, or name another with --model.";

    /// <summary>Opens and checks all files of a model.</summary>
    /// <exception cref="BrokenModelException">A file is missing or is not what <c>model.json</c> says.</exception>
    public static ModelFiles Load(string folder)
    {
        var settings = ReadSettings(folder);
        var files = settings.Files.ToDictionary(
            file => file.Key,
            file => ReadChecked(folder, file.Key, file.Value),
            StringComparer.Ordinal
        );
        try
        {
            using var vocabulary = new StreamReader(new MemoryStream(files["vocab.txt"]));
            var encoder = new WordPieceEncoder(Lines(vocabulary));
            return new ModelFiles(
                Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))),
                encoder,
                new OnnxTagger(files["reader.onnx"], files["parts.onnx"], (encoder.Open, encoder.Close), settings),
                settings
            );
        }
        catch (Exception problem)
            when (problem is KeyNotFoundException or InvalidDataException or Microsoft.ML.OnnxRuntime.OnnxRuntimeException)
        {
            throw new BrokenModelException($"The model in {folder} cannot be used: {problem.Message} {Advice}", problem);
        }
    }

    private static ModelSettings ReadSettings(string folder)
    {
        var path = Path.Combine(folder, "model.json");
        try
        {
            var settings = JsonSerializer.Deserialize(File.ReadAllBytes(path), ModelJson.Default.ModelSettings);
            return settings is { Files: not null, Calibration: not null, Window: not null }
                ? settings
                : throw new BrokenModelException($"{path} lacks files, calibration or window. {Advice}");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new BrokenModelException($"No model in {folder}: {problem.Message} {Advice}", problem);
        }
    }

    private static byte[] ReadChecked(string folder, string name, string digest)
    {
        var path = Path.Combine(folder, name);
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new BrokenModelException($"The model lacks {path}: {problem.Message} {Advice}", problem);
        }

        var found = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return found == digest
            ? bytes
            : throw new BrokenModelException($"{path} is damaged: its SHA-256 is {found}, not {digest}. {Advice}");
    }

    private static IEnumerable<string> Lines(StreamReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}

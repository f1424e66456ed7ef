using System.Security.Cryptography;
using System.Text.Json;
using Ondit.Tags;

namespace Ondit.Ledger.Vectors;

/// <summary>The folder of a sentence encoder: its graph, the vocabulary, and <c>sentences.json</c> with the digest of each.</summary>
public static class SentenceFiles
{
    /// <summary>The digests, SHA-256 in lower-case hexadecimals by file.</summary>
    public const string Digests = "sentences.json";

    /// <summary>The graph.</summary>
    public const string Graph = "sentences.onnx";

    /// <summary>Its large constants.</summary>
    public const string Data = "sentences.bin";

    /// <summary>One word piece a line.</summary>
    public const string Vocabulary = "vocab.txt";

    private const string Advice = "Put the folder back as it was released.";

    /// <summary>The files beside <see cref="Digests"/>.</summary>
    public static IReadOnlyList<string> Names { get; } = [Graph, Data, Vocabulary];

    /// <summary>Checks that all files are there and as they were written.</summary>
    /// <exception cref="BrokenModelException">One is missing or damaged; the message names it.</exception>
    public static void Check(string folder)
    {
        var digests = Read(Path.Combine(folder, Digests));
        foreach (var name in Names)
        {
            var path = Path.Combine(folder, name);
            if (!digests.TryGetValue(name, out var digest))
            {
                throw new BrokenModelException($"{Path.Combine(folder, Digests)} lacks the digest of {name}. {Advice}");
            }

            if (Taken(path) != digest)
            {
                throw new BrokenModelException($"{path} is damaged: its SHA-256 is not {digest}. {Advice}");
            }
        }
    }

    private static Dictionary<string, string> Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(path), SentenceFilesJson.Default.DictionaryStringString)
                ?? [];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new BrokenModelException($"The sentence encoder lacks {path}: {problem.Message} {Advice}", problem);
        }
    }

    private static string Taken(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return Convert.ToHexStringLower(SHA256.HashData(file));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new BrokenModelException($"The sentence encoder lacks {path}: {problem.Message} {Advice}", problem);
        }
    }
}

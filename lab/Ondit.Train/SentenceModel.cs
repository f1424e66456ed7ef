using System.Security.Cryptography;
using System.Text.Json;
using Ondit.Ledger.Vectors;
using Ondit.Train.Export;
using Ondit.Train.Networks;

namespace Ondit.Train;

/// <summary>Writes the sentence encoder that ships: its graph, the vocabulary and <c>sentences.json</c> with a digest of each.</summary>
internal static class SentenceModel
{
    public static void Export(string encoderFolder, string folder, Precision precision)
    {
        var size = EncoderSize.Load(encoderFolder);
        var weights = Safetensors.Load(Path.Combine(encoderFolder, "model.safetensors"));
        var graph = SentenceGraph.Of(weights, size, precision, SentenceFiles.Data);
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, SentenceFiles.Graph), graph.ToArray());
        File.WriteAllBytes(Path.Combine(folder, SentenceFiles.Data), graph.Data);
        File.WriteAllBytes(
            Path.Combine(folder, SentenceFiles.Vocabulary),
            File.ReadAllBytes(Path.Combine(encoderFolder, SentenceFiles.Vocabulary))
        );
        var digests = SentenceFiles.Names.ToDictionary(
            file => file,
            file => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, file)))),
            StringComparer.Ordinal
        );
        File.WriteAllText(
            Path.Combine(folder, SentenceFiles.Digests),
            JsonSerializer.Serialize(digests, SentenceFilesJson.Default.DictionaryStringString) + "\n"
        );
    }
}

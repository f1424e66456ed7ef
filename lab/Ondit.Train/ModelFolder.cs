using System.Numerics.Tensors;
using System.Security.Cryptography;
using System.Text.Json;
using Ondit.Tags;
using Ondit.Train.Export;
using Ondit.Train.Networks;

namespace Ondit.Train;

/// <summary>Writes what ships: the graphs, the vocabulary and <c>model.json</c> with a digest of each.</summary>
internal static class ModelFolder
{
    public const int Inner = 192;

    private const string EncoderData = "reader.bin";

    /// <summary>Settings of a model before they are chosen on the stories set aside.</summary>
    private static readonly ModelSettings Unfitted = new(
        new Dictionary<string, string>(StringComparer.Ordinal),
        new WindowCutter(160, 48, 48),
        CueBias: 0,
        ColumnBias: new double[Layer.AllColumns],
        new Calibration(1, 1, 0)
    );

    public static void Export(
        string weightsFile,
        (string File, double Share)? blend,
        string encoderFolder,
        string folder,
        Precision precision
    )
    {
        var weights = Safetensors.Load(weightsFile);
        if (blend is { } earlier)
        {
            Blend(weights, Safetensors.Load(earlier.File), (float)earlier.Share);
        }

        var size = EncoderSize.Load(encoderFolder);
        Directory.CreateDirectory(folder);
        var encoder = ReaderGraphs.Encoder(weights, size, precision, EncoderData);
        File.WriteAllBytes(Path.Combine(folder, "reader.onnx"), encoder.ToArray());
        File.WriteAllBytes(Path.Combine(folder, EncoderData), encoder.Data);
        File.WriteAllBytes(Path.Combine(folder, "parts.onnx"), ReaderGraphs.Parts(weights, size, Inner, precision));
        File.WriteAllBytes(Path.Combine(folder, "kinds.onnx"), ReaderGraphs.Kinds(weights, size, precision));
        File.WriteAllBytes(Path.Combine(folder, "chains.onnx"), ReaderGraphs.Chains(weights, size, precision));
        File.WriteAllBytes(
            Path.Combine(folder, "vocab.txt"),
            File.ReadAllBytes(Path.Combine(encoderFolder, "vocab.txt"))
        );
        WriteSettings(folder, Unfitted);
    }

    // Between a run and the one that it began with lie weights that keep more of what both know (Wortsman et al. 2022).
    private static void Blend(
        Dictionary<string, (long[] Shape, float[] Values)> weights,
        Dictionary<string, (long[] Shape, float[] Values)> earlier,
        float share
    )
    {
        foreach (var (name, (_, values)) in weights)
        {
            if (earlier.TryGetValue(name, out var other))
            {
                TensorPrimitives.Lerp(values, other.Values, share, values);
            }
        }
    }

    /// <summary>Writes <c>model.json</c>; the digests are taken anew.</summary>
    public static void WriteSettings(string folder, ModelSettings settings)
    {
        var digests = ModelFiles.Names.ToDictionary(
            file => file,
            file => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, file)))),
            StringComparer.Ordinal
        );
        File.WriteAllText(
            Path.Combine(folder, "model.json"),
            JsonSerializer.Serialize(settings with { Files = digests }, ModelJson.Default.ModelSettings) + "\n"
        );
    }
}

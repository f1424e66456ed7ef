using Microsoft.ML.OnnxRuntime;
using Ondit.Ledger.Vectors;
using Ondit.Stories;
using Ondit.Tokens;
using Ondit.Train.Export;
using Ondit.Train.Networks;
using Shouldly;
using static TorchSharp.torch;

namespace Ondit.Tests.Lab;

/// <summary>The sentence encoder that ships says what the pretrained one says.</summary>
public sealed class SentenceGraphTests
{
    private static readonly string[] Texts =
    [
        "Ottilie Brandreth is in early talks to play the lead.",
        "The actress is close to signing on for the title role.",
        "The council has put up the price of parking.",
    ];

    public SentenceGraphTests() => LibtorchOnDebian.Prepare();

    [Fact]
    public void The_full_precision_graph_gives_the_vectors_of_torch()
    {
        var (folder, weights, size, pieces) = Pretrained();
        using var scope = NewDisposeScope();
        using var grad = no_grad();
        var net = new Encoder(size, dropout: 0);
        net.TakePretrained(Path.Combine(folder, "model.safetensors"));
        net.eval();
        using var session = new InferenceSession(SentenceGraph.Of(weights, size, Precision.Full).ToArray());
        foreach (var text in Texts)
        {
            int[] ids =
            [
                pieces.Open,
                .. pieces.Read(text, new TextSpan(0, text.Length)).Select(p => p.Id),
                pieces.Close,
            ];
            var none = zeros([1, ids.Length], ScalarType.Int64);
            var hidden = net.forward(
                new Batch(
                    tensor(ids).to(ScalarType.Int64).unsqueeze(0),
                    none,
                    none,
                    none,
                    ones([1, ids.Length]),
                    zeros([1], ScalarType.Int64)
                )
            );
            var mean = hidden.mean([1]).squeeze(0);
            float[] expected = [.. (mean / mean.norm()).data<float>()];

            using var run = new RunOptions();
            using var input = OrtValue.CreateTensorValueFromMemory(ids, [ids.Length]);
            using var output = session.Run(run, ["ids"], [input], ["vector"]);
            var found = output[0].GetTensorDataAsSpan<float>().ToArray();

            found.Zip(expected, (a, b) => Math.Abs(a - b)).Max().ShouldBeLessThan(1e-4f);
        }
    }

    [Fact]
    public void What_ships_lies_close_to_full_precision()
    {
        var (_, weights, size, pieces) = Pretrained();
        using var session = new InferenceSession(SentenceGraph.Of(weights, size, Precision.Full).ToArray());
        foreach (var text in Texts)
        {
            int[] ids =
            [
                pieces.Open,
                .. pieces.Read(text, new TextSpan(0, text.Length)).Select(p => p.Id),
                pieces.Close,
            ];
            using var run = new RunOptions();
            using var input = OrtValue.CreateTensorValueFromMemory(ids, [ids.Length]);
            using var output = session.Run(run, ["ids"], [input], ["vector"]);

            new SentenceVector([.. output[0].GetTensorDataAsSpan<float>()])
                .Cosine(Matcher.Encoder.Read(text))
                .ShouldBeGreaterThan(0.97);
        }
    }

    private static (
        string Folder,
        Dictionary<string, (long[] Shape, float[] Values)> Weights,
        EncoderSize Size,
        WordPieceEncoder Pieces
    ) Pretrained()
    {
        var file = Repository.Shared("models", "minilm-l6", "model.safetensors");
        var folder = Path.GetDirectoryName(file)!;
        return (
            folder,
            Safetensors.Load(file),
            EncoderSize.Load(folder),
            new WordPieceEncoder(File.ReadLines(Path.Combine(folder, "vocab.txt")))
        );
    }
}

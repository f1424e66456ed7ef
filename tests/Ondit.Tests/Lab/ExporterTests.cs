using Microsoft.ML.OnnxRuntime;
using Ondit.Stories;
using Ondit.Tags;
using Ondit.Train;
using Ondit.Train.Corpora;
using Ondit.Train.Export;
using Ondit.Train.Networks;
using Shouldly;
using static TorchSharp.torch;

namespace Ondit.Tests.Lab;

/// <summary>The graphs that ship compute what was trained: a small network with random weights, in TorchSharp and in ONNX Runtime.</summary>
public sealed class ExporterTests
{
    private const double Tolerance = 1e-4;
    private static readonly EncoderSize Small = new(
        Layers: 2,
        Width: 48,
        Heads: 4,
        FeedForward: 96,
        Vocabulary: 60,
        Positions: 64
    );

    public ExporterTests() => LibtorchOnDebian.Prepare();

    [Fact]
    public void The_full_precision_graphs_give_the_logits_of_the_trained_network()
    {
        using var scope = NewDisposeScope();
        var (net, weights) = RandomNet();
        var story = RandomStory(pieces: 31);
        PieceRange[] cues = [new(3, 5), new(20, 21), new(30, 31)];

        var (encoder, parts) = ByTorch(net, story, cues);
        var (vectors, cueScores) = EncodeByOnnx(weights, story);
        var tags = PartsByOnnx(weights, vectors, cues, story.Pieces.Length + 2);

        Farthest(cueScores, encoder).ShouldBeLessThan(Tolerance);
        Farthest(tags, parts).ShouldBeLessThan(Tolerance);
    }

    [Fact]
    public void The_int8_graphs_give_nearly_the_same_and_are_a_third_of_the_size()
    {
        using var scope = NewDisposeScope();
        var (net, weights) = RandomNet();
        var story = RandomStory(pieces: 31);
        var (encoder, _) = ByTorch(net, story, [new(3, 5)]);
        var full = ReaderGraphs.Encoder(weights, Small, Precision.Full).ToArray();
        var small = ReaderGraphs.Encoder(weights, Small, Precision.Int8).ToArray();

        var (_, cueScores) = EncodeByOnnx(weights, story, Precision.Int8);

        Farthest(cueScores, encoder).ShouldBeInRange(1e-6, 0.3);
        ((double)small.Length / full.Length).ShouldBeLessThan(0.6);
    }

    [Fact]
    public void Kinds_and_chains_are_scored_as_by_the_trained_network()
    {
        using var scope = NewDisposeScope();
        var (net, weights) = RandomNet();
        var story = RandomStory(pieces: 31);
        var text = new string('a', 31);
        var tagged = new TaggedStory(
            story,
            Guideline.Ondit,
            [new TaggedAttribution([new(1, 3)], [new(4, 5)], [new(6, 9), new(11, 12)], [0, -1, -1, 2, 0, 1, -1])]
        )
        {
            Mentions =
            [
                .. Enumerable
                    .Range(0, 4)
                    .Select(i => (i * i) + (5 * i) + 1)
                    .Select(start => new TaggedMention(
                        new PieceRange(start, start + 2),
                        start % 2,
                        "one",
                        MentionWords.Of("aa", isPronoun: false)
                    )),
            ],
        };
        var whole = new PieceRange(0, 31);
        var batches = new EpochBatches([tagged], new TrainingPlan("", 1, 1), (1, 2), longestCore: 64);
        var batch = batches.Fill([new TrainingWindow(tagged, new Window(whole, whole))]);
        using var grad = no_grad();
        var encoded = net.Encode(batch.Input);
        var kinds = net.Kinds(encoded, batch.Kinds!).data<float>().ToArray();
        var pairs = net.Chains(encoded, batch.Chains!.Mentions).data<float>().ToArray();
        var vectors = new WindowVectors(EncodeByOnnx(weights, story).Vectors, whole);

        using var kindsPass = new KindsPass(new InferenceSession(ReaderGraphs.Kinds(weights, Small, Precision.Full)));
        using var chains = new InferenceSession(ReaderGraphs.Chains(weights, Small, Precision.Full));
        var attribution = tagged.Attributions[0];
        var scores = kindsPass.Read(vectors, [(attribution.Source, attribution.Cue, attribution.Content)]);
        var mentions = new ChainsPass(chains, text, story).Read(
            vectors,
            [.. tagged.Mentions.Select(m => (new Stretch(m.Range, 0, 1), m.Kind))]
        );

        Farthest([.. scores[0].Scores], kinds).ShouldBeLessThan(Tolerance);
        var links = mentions.SelectMany((mention, later) => mention.Links.Select(link => (later, link))).ToList();
        links.ShouldNotBeEmpty();
        foreach (var (later, link) in links)
        {
            // Pairs stand in the order (1, 0), (2, 0), (2, 1), (3, 0), …
            Math.Abs(pairs[(later * (later - 1) / 2) + link.Earlier] - link.Score).ShouldBeLessThan(Tolerance);
        }
    }

    private static (ReaderNet Net, Dictionary<string, (long[] Shape, float[] Values)> Weights) RandomNet()
    {
        random.manual_seed(5);
        var net = new ReaderNet(Small, ModelFolder.Inner);
        using (no_grad())
        {
            foreach (var (name, parameter) in net.named_parameters())
            {
                var isNorm = name.Contains("orm.weight", StringComparison.Ordinal);
                parameter.normal_(isNorm ? 1 : 0, 0.15);
            }
        }

        net.eval();
        var path = Path.GetTempFileName();
        net.Save(path);
        var weights = Safetensors.Load(path);
        File.Delete(path);
        return (net, weights);
    }

    private static PieceSequence RandomStory(int pieces)
    {
        var random = new Random(7);
        return new PieceSequence(
            [
                .. Enumerable
                    .Range(0, pieces)
                    .Select(i => new Piece(
                        random.Next(Small.Vocabulary),
                        new TextSpan(i, i + 1),
                        (Casing)random.Next(1, 7),
                        (Quoted)random.Next(4),
                        (Place)random.Next(3)
                    )),
            ],
            [0]
        );
    }

    private static (float[] Cues, float[] Parts) ByTorch(ReaderNet net, PieceSequence story, PieceRange[] cues)
    {
        using var grad = no_grad();
        var tagged = new TaggedStory(
            story,
            Guideline.Ondit,
            [.. cues.Select(cue => new TaggedAttribution([], [cue], [], []))]
        );
        var whole = new PieceRange(0, story.Pieces.Length);
        var batches = new EpochBatches([tagged], new TrainingPlan("", 1, 1), (1, 2), longestCore: 64);
        var batch = batches.Fill([new TrainingWindow(tagged, new Window(whole, whole))]);
        var encoded = net.Encode(batch.Input);
        return (
            net.Cues(encoded).data<float>().ToArray(),
            net.Parts(encoded, batch.Cues!).contiguous().data<float>().ToArray()
        );
    }

    private static (float[] Vectors, float[] Cues) EncodeByOnnx(
        Dictionary<string, (long[] Shape, float[] Values)> weights,
        PieceSequence story,
        Precision precision = Precision.Full
    )
    {
        using var session = new InferenceSession(ReaderGraphs.Encoder(weights, Small, precision).ToArray());
        var length = story.Pieces.Length + 2;
        using var run = new RunOptions();
        OrtValue Column(int open, int close, Func<Piece, int> value) =>
            OrtValue.CreateTensorValueFromMemory((int[])[open, .. story.Pieces.Select(value), close], [length]);
        using var output = session.Run(
            run,
            ["ids", "casings", "quotations", "places", "guideline"],
            [
                Column(1, 2, p => p.Id),
                Column(0, 0, p => (int)p.Casing),
                Column(0, 0, p => (int)p.Quoted),
                Column(0, 0, p => (int)p.Place),
                OrtValue.CreateTensorValueFromMemory(new[] { (int)Guideline.Ondit }, [1L]),
            ],
            ["vectors", "cues"]
        );
        return (output[0].GetTensorDataAsSpan<float>().ToArray(), output[1].GetTensorDataAsSpan<float>().ToArray());
    }

    private static float[] PartsByOnnx(
        Dictionary<string, (long[] Shape, float[] Values)> weights,
        float[] vectors,
        PieceRange[] cues,
        int length
    )
    {
        using var session = new InferenceSession(ReaderGraphs.Parts(weights, Small, ModelFolder.Inner, Precision.Full));
        using var run = new RunOptions();
        PieceRange[] counted = [.. cues.Select(cue => cue.From(-1))];
        float[] means =
        [
            .. counted.SelectMany(cue =>
                Enumerable
                    .Range(0, Small.Width)
                    .Select(i => Enumerable.Range(cue.Start, cue.Length).Average(p => vectors[(p * Small.Width) + i]))
            ),
        ];
        int[] distances =
        [
            .. counted.SelectMany(cue => Enumerable.Range(0, length).Select(i => Distances.Bucket(i, cue))),
        ];
        using var output = session.Run(
            run,
            ["vectors", "means", "distances"],
            [
                OrtValue.CreateTensorValueFromMemory(vectors, [length, Small.Width]),
                OrtValue.CreateTensorValueFromMemory(means, [cues.Length, Small.Width]),
                OrtValue.CreateTensorValueFromMemory(distances, [cues.Length, length]),
            ],
            ["tags"]
        );
        return output[0].GetTensorDataAsSpan<float>().ToArray();
    }

    private static double Farthest(float[] left, float[] right)
    {
        left.Length.ShouldBe(right.Length);
        return left.Zip(right, (a, b) => Math.Abs(a - b)).Max();
    }
}

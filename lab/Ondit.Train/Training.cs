using System.Diagnostics;
using System.Globalization;
using Ondit.Tags;
using Ondit.Tokens;
using Ondit.Train.Corpora;
using Ondit.Train.Networks;
using static TorchSharp.torch;

namespace Ondit.Train;

/// <summary>How a run learns; kept beside its checkpoint, so that it goes on as it began.</summary>
internal sealed record TrainingPlan(
    string Encoder,
    int Epochs,
    int Seed,
    int BatchPieces = 4096,
    double EncoderRate = 1.5e-4,
    double HeadRate = 5e-4,
    double WarmUp = 0.06,
    int OwnGoldTimes = 3,
    double CueWeight = 2,
    double PartsWeight = 3,
    string? From = null,
    int PolNeARParts = 1,
    double Rate = 1,
    double Int8Share = 0.35
);

/// <summary>Trains the reader, and goes on where a stopped run left off.</summary>
internal sealed class Training(TrainingPlan plan, string shared, string folder)
{
    // Windows in training have no context: a core of at most so many pieces, cut anew each epoch at 2/3 of it or more.
    private const int LongestCore = 224;
    private const int CheckpointSteps = 150;

    // Seven choices, each a small part of what is to be learned.
    private const double KindWeight = 0.5;

    private readonly string weights = Path.Combine(folder, "weights.safetensors");
    private readonly string optimizerState = Path.Combine(folder, "optimizer.safetensors");
    private readonly string progress = Path.Combine(folder, "step.txt");

    public void Run()
    {
        Directory.CreateDirectory(folder);
        var model = Path.Combine(shared, "models", plan.Encoder);
        random.manual_seed(plan.Seed);
        using var net = new ReaderNet(EncoderSize.Load(model));
        net.TakePretrained(Path.Combine(model, "model.safetensors"));
        if (plan.From is { } earlier)
        {
            net.Load(Path.Combine(earlier, "weights.safetensors"), isPartial: true);
        }

        var vocabulary = new WordPieceEncoder(File.ReadLines(Path.Combine(model, "vocab.txt")));
        var pieces = new PieceReader(vocabulary);
        var stories = ReaderCorpus.Load(shared, pieces, plan.OwnGoldTimes);
        var batches = new EpochBatches(stories, plan, (vocabulary.Open, vocabulary.Close), LongestCore);

        var optimizer = new AdamW(net.named_parameters().Select(p => (p.name, (Tensor)p.parameter)));
        var step = Resume(net, optimizer);
        var perEpoch = batches.Cut(0).Count;
        var total = perEpoch * plan.Epochs;
        Console.Error.WriteLine(
            $"{stories.Length} stories, {perEpoch} batches an epoch, {total} steps; beginning at {step}"
        );
        net.train();
        var watch = Stopwatch.StartNew();
        var seen = 0L;
        var running = 0.0;
        var ran = 0;
        while (step < total)
        {
            var epoch = step / perEpoch;
            var cut = batches.Cut(epoch);
            for (var i = step - (epoch * perEpoch); i < Math.Min(cut.Count, perEpoch) && step < total; i++)
            {
                // Seeded by the step: a resumed run drops out the same units as one that was not stopped.
                random.manual_seed(((long)plan.Seed << 32) + step);
                using var scope = NewDisposeScope();
                net.ComputeAsInt8(step >= total * (1 - plan.Int8Share));
                var loss = Step(net, optimizer, batches.Fill(cut[i]), step + 1, Rate(step, total));
                seen += cut[i].Sum(item => item.Window.All.Length);
                step++;
                ran++;
                running = (0.97 * running) + (0.03 * loss);
                if (step % 25 == 0)
                {
                    Report(step, total, running / (1 - Math.Pow(0.97, ran)), seen, watch.Elapsed);
                }

                if (step % CheckpointSteps == 0)
                {
                    Save(net, optimizer, step);
                }
            }

            // Cuts differ by a batch or so between epochs; what an epoch lacks is not made up.
            step = Math.Max(step, Math.Min(total, (epoch + 1) * perEpoch));
        }

        Save(net, optimizer, step);
    }

    private void Save(ReaderNet net, AdamW optimizer, int step)
    {
        net.Save(weights);
        optimizer.Save(optimizerState);
        File.WriteAllText(progress, step.ToString(CultureInfo.InvariantCulture));
    }

    private double Rate(int step, int total)
    {
        var warmUp = plan.WarmUp * total;
        return Math.Min(1, (step + 1) / warmUp) * ((total - step) / (double)total);
    }

    private int Resume(ReaderNet net, AdamW optimizer)
    {
        if (!File.Exists(progress))
        {
            return 0;
        }

        net.Load(weights);
        optimizer.Load(optimizerState);
        return int.Parse(File.ReadAllText(progress), CultureInfo.InvariantCulture);
    }

    private double Step(ReaderNet net, AdamW optimizer, TrainingBatch batch, int count, double rate)
    {
        net.zero_grad();
        var encoded = net.Encode(batch.Input);
        var loss = Losses(net, encoded, batch).Aggregate((sum, next) => sum + next);
        loss.backward();
        optimizer.Step(
            count,
            name => rate * plan.Rate * (ReaderNet.IsPretrained(name) ? plan.EncoderRate : plan.HeadRate),
            decay: 0.01f,
            longest: 1.0
        );
        return loss.item<float>();
    }

    private IEnumerable<Tensor> Losses(ReaderNet net, Tensor encoded, TrainingBatch batch)
    {
        if (batch.CueTags is { } cueTags)
        {
            yield return plan.CueWeight * Loss(net.Cues(encoded), cueTags, CueTags.Count);
        }

        if (batch.Cues is { } cues)
        {
            yield return plan.PartsWeight * Loss(net.Parts(encoded, cues), batch.PartTags!, PartTags.Count);
        }

        if (batch.Layers.Any(layer => layer is not null))
        {
            var scores = net.Layers(encoded).reshape(-1, Layer.AllColumns);
            for (var i = 0; i < batch.Layers.Length; i++)
            {
                if (batch.Layers[i] is { } targets)
                {
                    yield return Loss(scores.narrow(1, Layer.All[i].First, Layer.All[i].Columns), targets);
                }
            }
        }

        if (batch.Kinds is { } kinds)
        {
            var scores = net.Kinds(encoded, kinds);
            for (var i = 0; i < Choice.All.Count; i++)
            {
                var tags = batch.KindTags!.select(1, i);
                if ((tags >= 0).any().item<bool>())
                {
                    yield return KindWeight
                        * Loss(
                            scores.narrow(1, Choice.All[i].First, Choice.All[i].Columns),
                            tags,
                            Choice.All[i].Columns
                        );
                }
            }
        }

        if (batch.Chains is { } chains)
        {
            foreach (var loss in Losses(net.Chains(encoded, chains.Mentions), chains))
            {
                yield return loss;
            }
        }
    }

    private static IEnumerable<Tensor> Losses(Tensor pairs, ChainTargets chains)
    {
        if (chains.Slots is { } slots)
        {
            var all = cat([pairs, tensor([TrainingBatch.Excluded, 0f])])[slots];
            yield return (all.logsumexp(1) - (all + chains.Right!).logsumexp(1)).mean();
        }

        if (chains.Judged is { } judged)
        {
            yield return nn.functional.binary_cross_entropy_with_logits(pairs[judged], chains.IsSame!);
        }
    }

    // The likelihood of all tags that are right together.
    private static Tensor Loss(Tensor scores, LayerTargets targets)
    {
        var own = scores.index_select(0, targets.Cells);
        return (own.logsumexp(1) - (own + targets.Allowed).logsumexp(1)).mean();
    }

    private static Tensor Loss(Tensor scores, Tensor tags, int kinds) =>
        nn.functional.cross_entropy(scores.reshape(-1, kinds), tags.reshape(-1), ignore_index: TrainingBatch.Ignored);

    private static void Report(int step, int total, double loss, long seen, TimeSpan time) =>
        Console.Error.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{step}/{total} loss {loss:F4} {seen / time.TotalSeconds:F0} pieces/s {time.TotalSeconds:F0} s"
            )
        );
}

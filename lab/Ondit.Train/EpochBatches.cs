using Ondit.Tags;
using Ondit.Train.Corpora;
using Ondit.Train.Networks;
using static TorchSharp.torch;

namespace Ondit.Train;

/// <summary>Cuts the stories into windows and batches, anew for each epoch but the same for the same seed.</summary>
internal sealed class EpochBatches(
    IReadOnlyList<TaggedStory> stories,
    TrainingPlan plan,
    (int Open, int Close) signs,
    int longestCore
)
{
    // A cue that is spread wider than this many pieces is an annotation slip or hardly learnable.
    private const int WidestCue = 40;

    /// <summary>Batches of windows of like length, in random order.</summary>
    public IReadOnlyList<IReadOnlyList<TrainingWindow>> Cut(int epoch)
    {
        var random = new Random((plan.Seed * 1000) + epoch);
        var cutter = new WindowCutter(longestCore, 0, 0);
        var windows = new List<TrainingWindow>();
        foreach (var story in stories.Where((s, i) => IsSeen(s, i, epoch)))
        {
            for (var i = 0; i < story.Times; i++)
            {
                windows.AddRange(
                    cutter
                        .Cut(story.Pieces, () => random.Next(longestCore * 2 / 3, longestCore + 1))
                        .Select(window => new TrainingWindow(story, window))
                );
            }
        }

        var batches = new List<IReadOnlyList<TrainingWindow>>();
        var batch = new List<TrainingWindow>();
        var longest = 0;
        foreach (
            var window in windows
                .Select(w => (Window: w, Order: (w.Window.All.Length / 24) + (random.NextDouble() * 2)))
                .OrderBy(w => w.Order)
                .Select(w => w.Window)
        )
        {
            var length = window.Window.All.Length + 2;
            if (batch.Count > 0 && (batch.Count + 1) * Math.Max(longest, length) > plan.BatchPieces)
            {
                batches.Add(batch);
                (batch, longest) = ([], 0);
            }

            batch.Add(window);
            longest = Math.Max(longest, length);
        }

        batches.Add(batch);
        var order = batches.ToArray();
        random.Shuffle(order);
        return order;
    }

    // PolNeAR is large and was learned before: a part of it in each epoch keeps it in mind.
    private bool IsSeen(TaggedStory story, int index, int epoch) =>
        story.Guideline != Guideline.PolNeAR
        || plan.PolNeARParts <= 1
        || index % plan.PolNeARParts == epoch % plan.PolNeARParts;

    /// <summary>The tensors of one batch.</summary>
    public TrainingBatch Fill(IReadOnlyList<TrainingWindow> windows)
    {
        var length = windows.Max(w => w.Window.All.Length) + 2;
        var cells = windows.Count * length;
        long[] ids = new long[cells],
            casings = new long[cells],
            quotations = new long[cells],
            places = new long[cells],
            cueTags = [.. Enumerable.Repeat((long)TrainingBatch.Ignored, cells)];
        var mask = new float[cells];
        var cues = new List<(int Window, PieceRange Cue, long[] Tags)>();
        var layers = Layer.All.Select(layer => new LayerCells(layer)).ToArray();
        var kinds = new KindCells();
        var chains = new ChainCells();
        for (var w = 0; w < windows.Count; w++)
        {
            var (story, all) = (windows[w].Story, windows[w].Window.All);
            var row = w * length;
            ids[row] = signs.Open;
            ids[row + all.Length + 1] = signs.Close;
            Array.Fill(mask, 1f, row, all.Length + 2);
            for (var i = 0; i < all.Length; i++)
            {
                var piece = story.Pieces.Pieces[all.Start + i];
                var cell = row + i + 1;
                ids[cell] = piece.Id;
                casings[cell] = (long)piece.Casing;
                quotations[cell] = (long)piece.Quoted;
                places[cell] = (long)piece.Place;
                cueTags[cell] = story.HasAttributions ? CueTags.Outside : TrainingBatch.Ignored;
                for (var layer = 0; layer < layers.Length && story.Labels is { } labels; layer++)
                {
                    layers[layer].Add(cell, labels[layer, all.Start + i]);
                }
            }

            chains.Add(w, story, all);
            foreach (var claim in story.Own)
            {
                kinds.Add(w, claim, all);
            }

            foreach (var attribution in story.Attributions)
            {
                foreach (var cue in attribution.Cue)
                {
                    Mark(cueTags.AsSpan(row + 1, all.Length), cue.From(all.Start), CueTags.Begin);
                }

                kinds.Add(w, attribution, all);
                if (PartsOf(attribution, all, length) is { } tags)
                {
                    cues.Add((w, attribution.Cue[0].From(all.Start - 1), tags));
                }
            }
        }

        Tensor Grid(long[] values) => tensor(values, [windows.Count, length]);
        var input = new Batch(
            Grid(ids),
            Grid(casings),
            Grid(quotations),
            Grid(places),
            tensor(mask, [windows.Count, length]),
            tensor([.. windows.Select(w => (long)w.Story.Guideline)])
        );
        return new TrainingBatch(
            input,
            windows.Any(w => w.Story.HasAttributions) ? Grid(cueTags) : null,
            cues.Count > 0 ? Cues(cues.ConvertAll(c => (c.Window, c.Cue)), length) : null,
            cues.Count > 0 ? tensor([.. cues.SelectMany(c => c.Tags)], [cues.Count, length]) : null,
            [.. layers.Select(layer => layer.ToTargets())],
            kinds.ToBatch(),
            kinds.ToTags(),
            chains.ToTargets()
        );
    }

    /// <summary>The tensors that say where the cues of a batch stand; cues count the window's pieces with the opening sign.</summary>
    public static CueBatch Cues(IReadOnlyList<(int Window, PieceRange Cue)> cues, int length) =>
        new(
            tensor([.. cues.Select(c => (long)c.Window)]),
            tensor([.. cues.Select(c => (long)c.Cue.Start)]),
            tensor([.. cues.Select(c => (long)c.Cue.End)]),
            tensor(
                [.. cues.SelectMany(c => Enumerable.Range(0, length).Select(i => (long)Distances.Bucket(i, c.Cue)))],
                [cues.Count, length]
            )
        );

    // The part tags of a window seen from one attribution's cue; null where the cue does not lie in it.
    private static long[]? PartsOf(TaggedAttribution attribution, PieceRange all, int length)
    {
        var (first, last) = (attribution.Cue[0], attribution.Cue[^1]);
        if (first.Start < all.Start || last.End > all.End || last.End - first.Start >= WidestCue)
        {
            return null;
        }

        long[] tags = [.. Enumerable.Repeat((long)TrainingBatch.Ignored, length)];
        var inner = tags.AsSpan(1, all.Length);
        // Clear sets PartTags.Outside, which is 0.
        inner.Clear();
        foreach (var range in attribution.Source)
        {
            Mark(inner, range.From(all.Start), PartTags.BeginSource);
        }

        foreach (var range in attribution.Content)
        {
            Mark(inner, range.From(all.Start), PartTags.BeginContent);
        }

        foreach (var range in attribution.Cue.Skip(1))
        {
            Mark(inner, range.From(all.Start), PartTags.BeginCue);
        }

        return tags;
    }

    private static void Mark(Span<long> tags, PieceRange range, int begin)
    {
        for (var i = Math.Max(0, range.Start); i < Math.Min(tags.Length, range.End); i++)
        {
            tags[i] = i == range.Start ? begin : begin + 1;
        }
    }
}

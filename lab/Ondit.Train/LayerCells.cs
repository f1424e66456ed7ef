using Ondit.Tags;
using Ondit.Train.Corpora;
using Ondit.Train.Networks;
using static TorchSharp.torch;

namespace Ondit.Train;

/// <summary>Gathers the labelled pieces of a layer.</summary>
internal sealed class LayerCells(Layer layer)
{
    private readonly List<long> cells = [];
    private readonly List<float> allowed = [];

    public void Add(int cell, int tags)
    {
        if (tags == 0)
        {
            return;
        }

        cells.Add(cell);
        for (var tag = 0; tag < layer.Columns; tag++)
        {
            allowed.Add((tags & (1 << tag)) != 0 ? 0 : TrainingBatch.Excluded);
        }
    }

    public LayerTargets? ToTargets() =>
        cells.Count > 0
            ? new LayerTargets(tensor(cells.ToArray()), tensor(allowed.ToArray(), [cells.Count, layer.Columns]))
            : null;
}

/// <summary>Gathers attributions and claims with their kinds.</summary>
internal sealed class KindCells
{
    private readonly List<long> windows = [];
    private readonly List<long> starts = [];
    private readonly List<long> ends = [];
    private readonly List<long> parts = [];
    private readonly List<float> shares = [];
    private readonly List<long> tags = [];

    /// <summary>Adds one that lies in the window with all its parts.</summary>
    public void Add(int window, TaggedAttribution attribution, PieceRange all)
    {
        var groups = new[] { attribution.Source, attribution.Cue, attribution.Content };
        var isInside = groups.All(group => group.All(range => range.Start >= all.Start && range.End <= all.End));
        if (attribution.Kinds.All(kind => kind < 0) || !isInside)
        {
            return;
        }

        foreach (var group in groups)
        {
            foreach (var range in group)
            {
                windows.Add(window);
                starts.Add(range.Start - all.Start + 1);
                ends.Add(range.End - all.Start + 1);
                parts.Add(shares.Count);
            }

            shares.Add(group.IsEmpty ? 0 : 1f / group.Sum(range => range.Length));
        }

        tags.AddRange(attribution.Kinds.Select(kind => kind < 0 ? TrainingBatch.Ignored : (long)kind));
    }

    public KindBatch? ToBatch() =>
        tags.Count > 0
            ? new KindBatch(
                tensor(windows.ToArray()),
                tensor(starts.ToArray()),
                tensor(ends.ToArray()),
                tensor(parts.ToArray()),
                tensor(shares.ToArray(), [shares.Count, 1])
            )
            : null;

    public Tensor? ToTags() =>
        tags.Count > 0 ? tensor(tags.ToArray(), [tags.Count / Choice.All.Count, Choice.All.Count]) : null;
}

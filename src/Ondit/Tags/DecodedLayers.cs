using System.Collections.Immutable;

namespace Ondit.Tags;

/// <summary>The stretches of the layers of mentions and own claims that begin in a window's core; ranges count the story's pieces. Replies are read by rules.</summary>
internal sealed class DecodedLayers
{
    public DecodedLayers(ReadOnlySpan<float> scores, Window window, ModelSettings settings)
    {
        var core = window.Core.From(window.All.Start);
        var names = Read(scores, Layer.Names);
        var nominals = Read(scores, Layer.Nominals);
        var pronouns = Read(scores, Layer.Pronouns);
        Own = Read(scores, Layer.Own);
        Mentions =
        [
            .. names
                .Select(s => (Stretch: s, Kind: 0))
                .Concat(nominals.Select(s => (Stretch: s, Kind: 1)))
                .Concat(pronouns.Select(s => (Stretch: s, Kind: 2)))
                .GroupBy(m => m.Stretch.Range)
                .Select(same => same.MaxBy(m => m.Stretch.Probability))
                .OrderBy(m => m.Stretch.Range.Start)
                .ThenBy(m => m.Stretch.Range.End),
        ];

        ImmutableArray<Stretch> Read(ReadOnlySpan<float> all, Layer layer) =>
            [
                .. LayerDecoder
                    .Read(all, layer, core, settings.ColumnBias)
                    .Select(s => s with { Range = s.Range.From(-window.All.Start) }),
            ];
    }

    /// <summary>In text order, with their kind; no two of the same pieces.</summary>
    public ImmutableArray<(Stretch Stretch, int Kind)> Mentions { get; }

    public ImmutableArray<Stretch> Own { get; }
}

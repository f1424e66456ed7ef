using System.Collections.Immutable;
using Ondit.Eval.Corpora;

namespace Ondit.Eval.Metrics;

/// <summary>Recall by the source type that gold gives: where among the kinds of voices the reader misses.</summary>
internal sealed class SourceTypeScorer
{
    private readonly SortedDictionary<string, SourceTypeFigures> figures = new(StringComparer.Ordinal);
    private bool givesTypes;

    /// <summary>The most frequent type first.</summary>
    public IEnumerable<SourceTypeFigures> Figures => figures.Values.OrderByDescending(figure => figure.Gold);

    /// <summary>Whether any reading names source types.</summary>
    public bool GivesTypes => givesTypes;

    /// <summary>Of the gold attributions of a type, those whose counterpart has it too.</summary>
    public Share TypeRight(string type) =>
        figures.TryGetValue(type, out var figure) ? new Share(figure.TypeRight, figure.Gold) : default;

    public void Add(PointText text, ImmutableArray<AttributionRow> gold, ImmutableArray<AttributionRow> found)
    {
        var wholes = PartScorer.Keys(text, found);
        givesTypes |= found.Any(row => row.SourceType is not null);
        foreach (var row in gold)
        {
            if (row.SourceType is { } type)
            {
                var figure = figures.GetValueOrDefault(type) ?? new SourceTypeFigures(type, 0, 0, 0, 0);
                figures[type] = new SourceTypeFigures(
                    type,
                    figure.Gold + 1,
                    figure.CueFound + (found.Any(other => Counterpart.SharesCue(row, other)) ? 1 : 0),
                    figure.Whole + (wholes.Contains(PartScorer.Key(text, row)) ? 1 : 0),
                    figure.TypeRight + (Counterpart.Of(row, found)?.SourceType == type ? 1 : 0)
                );
            }
        }
    }
}

/// <summary>Gold attributions of one source type.</summary>
/// <param name="Type">As in <c>sourceType</c>.</param>
/// <param name="Gold">How many there are.</param>
/// <param name="CueFound">Of how many some found cue overlaps the cue.</param>
/// <param name="Whole">How many are found with all parts right.</param>
/// <param name="TypeRight">How many have a counterpart of the same type.</param>
internal sealed record SourceTypeFigures(string Type, int Gold, int CueFound, int Whole, int TypeRight);

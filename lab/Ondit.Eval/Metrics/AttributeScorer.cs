using System.Collections.Immutable;
using Ondit.Eval.Corpora;

namespace Ondit.Eval.Metrics;

/// <summary>
/// Scores what is said about attributions: the share of gold attributions whose <see cref="Counterpart"/> has the same value. One with
/// no counterpart counts as wrong. An attribute that no reading gives is left out: it was not looked for.
/// </summary>
internal sealed class AttributeScorer
{
    private static readonly ImmutableArray<(string Name, Func<AttributionRow, string?> Of)> Attributes =
    [
        ("sourceType", row => row.SourceType),
        ("form", row => row.Form),
        ("factuality", row => row.Factuality),
        ("number", row => row.Number),
        ("standing", row => row.Standing),
    ];

    private readonly Share[] shares = new Share[Attributes.Length];
    private readonly bool[] isGiven = new bool[Attributes.Length];
    private bool givesParents;
    private Share parents;
    private Share nested;

    public void Add(ImmutableArray<AttributionRow> gold, ImmutableArray<AttributionRow> found)
    {
        for (var i = 0; i < Attributes.Length; i++)
        {
            isGiven[i] |= found.Any(row => Attributes[i].Of(row) is not null);
        }

        givesParents |= found.Any(row => row.Parent is not null);
        var counterparts = gold.ToDictionary(row => row.Id, row => Counterpart.Of(row, found), StringComparer.Ordinal);
        foreach (var row in gold)
        {
            var counterpart = counterparts[row.Id];
            for (var i = 0; row.IsTyped && i < Attributes.Length; i++)
            {
                if (Attributes[i].Of(row) is { } value)
                {
                    shares[i] = shares[i].With(counterpart is not null && Attributes[i].Of(counterpart) == value);
                }
            }

            if (row.HasParent)
            {
                AddParent(row, counterpart, counterparts);
            }
        }
    }

    /// <summary>The attributes that gold and readings have. A parent is right when it is the counterpart of the gold parent.</summary>
    public IEnumerable<(string Name, Share Share)> Figures()
    {
        for (var i = 0; i < Attributes.Length; i++)
        {
            if (isGiven[i] && shares[i].Of > 0)
            {
                yield return (Attributes[i].Name, shares[i]);
            }
        }

        if (givesParents && parents.Of > 0)
        {
            yield return ("parent", parents);
            yield return ("parent of the nested", nested);
        }
    }

    private void AddParent(
        AttributionRow gold,
        AttributionRow? counterpart,
        Dictionary<string, AttributionRow?> counterparts
    )
    {
        var expected = gold.Parent is null ? null : counterparts.GetValueOrDefault(gold.Parent);
        var isRight =
            counterpart is not null
            && (
                gold.Parent is null
                    ? counterpart.Parent is null
                    : expected is not null && counterpart.Parent == expected.Id
            );
        parents = parents.With(isRight);
        if (gold.Parent is not null)
        {
            nested = nested.With(isRight);
        }
    }
}

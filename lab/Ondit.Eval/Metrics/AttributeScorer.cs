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
        ("future", row => row.IsFuture?.ToString()),
    ];

    private readonly Share[] shares = new Share[Attributes.Length];
    private readonly bool[] isGiven = new bool[Attributes.Length];
    private bool givesParents;

    /// <summary>Those whose counterpart is nested in the counterpart of their parent, or in none as they are.</summary>
    public Share Parents { get; private set; }

    /// <summary>The same, of those that are nested.</summary>
    public Share Nested { get; private set; }

    /// <summary>One attribute by its name in the contract, given or not.</summary>
    public Share Of(string name) => shares[Attributes.Select(attribute => attribute.Name).ToList().IndexOf(name)];

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

        if (givesParents && Parents.Of > 0)
        {
            yield return ("parent", Parents);
            yield return ("parent of the nested", Nested);
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
        Parents = Parents.With(isRight);
        if (gold.Parent is not null)
        {
            Nested = Nested.With(isRight);
        }
    }
}

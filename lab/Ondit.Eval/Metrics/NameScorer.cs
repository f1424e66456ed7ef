using System.Collections.Immutable;
using Ondit.Eval.Corpora;

namespace Ondit.Eval.Metrics;

/// <summary>Scores names as CoNLL-2003 does: span and type are both right, or the name is wrong.</summary>
internal sealed class NameScorer
{
    private readonly Dictionary<string, Tally> types = NameRow.Types.ToDictionary(
        type => type,
        _ => default(Tally),
        StringComparer.Ordinal
    );

    public Tally All => types.Values.Aggregate((sum, tally) => sum + tally);

    public Tally Of(string type) => types[type];

    public void Add(ImmutableArray<NameRow> gold, ImmutableArray<NameRow> found)
    {
        foreach (var type in NameRow.Types)
        {
            types[type] += Tally.Of(OfType(gold), OfType(found));

            HashSet<NameRow> OfType(ImmutableArray<NameRow> names) => [.. names.Where(name => name.Type == type)];
        }
    }
}

using System.Collections.Immutable;
using Ondit.Eval.Corpora;

namespace Ondit.Eval.Metrics;

/// <summary>Scores the kinds of those mentions whose spans are right.</summary>
internal sealed class MentionKindScorer
{
    public Share Kind { get; private set; }

    public void Add(ImmutableArray<PartyRow> gold, ImmutableArray<PartyRow> found)
    {
        var kinds = Kinds(found);
        foreach (var (span, kind) in Kinds(gold))
        {
            if (kinds.TryGetValue(span, out var other))
            {
                Kind = Kind.With(kind == other);
            }
        }
    }

    // A mention of several parties is one.
    private static Dictionary<PointSpan, string?> Kinds(ImmutableArray<PartyRow> parties) =>
        parties
            .SelectMany(party => party.Mentions)
            .DistinctBy(mention => mention.Span)
            .ToDictionary(mention => mention.Span, mention => mention.Kind);
}

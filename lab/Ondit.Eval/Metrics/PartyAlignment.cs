using System.Collections.Immutable;
using Ondit.Eval.Corpora;

namespace Ondit.Eval.Metrics;

/// <summary>Which gold party a found one is.</summary>
internal static class PartyAlignment
{
    /// <summary>
    /// The gold id for the id of each found party: the gold party with which it shares most mentions, by their heads; the first of equals.
    /// One that shares none has no entry. Two found parties may be the same one, cut in two.
    /// </summary>
    public static ImmutableDictionary<string, string> Of(
        ImmutableArray<PartyRow> gold,
        ImmutableArray<PartyRow> found,
        IMentionHead heads
    )
    {
        var golds = gold.Select(party => (party.Id, Heads: Heads(party))).ToList();
        var ids = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var party in found)
        {
            var own = Heads(party);
            var (id, shared) = golds
                .Select(other => (other.Id, Shared: own.Count(other.Heads.Contains)))
                .DefaultIfEmpty()
                .MaxBy(other => other.Shared);
            if (shared > 0)
            {
                ids[party.Id] = id;
            }
        }

        return ids.ToImmutable();

        HashSet<PointSpan> Heads(PartyRow party) => [.. party.Mentions.Select(mention => heads.Of(mention.Span))];
    }
}

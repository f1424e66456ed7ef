using System.Collections.Immutable;
using Ondit.Eval.Corpora;

namespace Ondit.Eval.Metrics;

/// <summary>Which found attribution is compared with a gold one where neither need be exact.</summary>
internal static class Counterpart
{
    // A shared cue outweighs fifty code points of shared content: contents nest, cues do not.
    private const int CueWeight = 50;

    /// <summary>The one that shares most content, weighed with the cue; the first of equals; null where nothing is shared.</summary>
    public static AttributionRow? Of(AttributionRow gold, ImmutableArray<AttributionRow> found)
    {
        AttributionRow? best = null;
        var most = 0;
        foreach (var candidate in found)
        {
            var shared = gold.Content.Sum(span => candidate.Content.Sum(span.Overlap));
            shared += SharesCue(gold, candidate) ? CueWeight : 0;
            if (shared > most)
            {
                (best, most) = (candidate, shared);
            }
        }

        return best;
    }

    public static bool SharesCue(AttributionRow gold, AttributionRow found) =>
        gold.Cue.Any(span => found.Cue.Any(span.Overlaps));
}

using System.Collections.Immutable;
using Ondit.Eval.Corpora;

namespace Ondit.Eval.Metrics;

/// <summary>Scores what a story claims in its own voice.</summary>
internal sealed class OwnVoiceScorer
{
    // Shared characters over all characters of the two.
    private const double LeastOverlap = 0.7;

    /// <summary>Claims that match one to one.</summary>
    public Tally Claims { get; private set; }

    /// <summary>Of the matched, those of the right kind.</summary>
    public Share Kind { get; private set; }

    /// <summary>Of the matched, those of the right factuality.</summary>
    public Share Factuality { get; private set; }

    public void Add(ImmutableArray<OwnClaimRow> gold, ImmutableArray<OwnClaimRow> found)
    {
        var pairs = BestPairs.Of(
            gold,
            found,
            (g, f) => Overlap(g, f) is >= LeastOverlap and var overlap ? overlap : null
        );
        Claims += new Tally(pairs.Count, found.Length, pairs.Count, gold.Length);
        foreach (var (claim, match) in pairs)
        {
            Kind = Kind.With(claim.Kind == match.Kind);
            Factuality = Factuality.With(claim.Factuality == match.Factuality);
        }
    }

    private static double Overlap(OwnClaimRow gold, OwnClaimRow found)
    {
        double shared = gold.Span.Sum(span => found.Span.Sum(span.Overlap));
        return shared > 0 ? shared / (gold.Span.Sum(s => s.Length) + found.Span.Sum(s => s.Length) - shared) : 0;
    }
}

using System.Collections.Immutable;
using Ondit.Eval.Corpora;

namespace Ondit.Eval.Metrics;

/// <summary>Scores coreference chains as the CoNLL-2012 task does (Pradhan et al. 2014), chains of one mention kept.</summary>
internal sealed class ChainScorer
{
    public Tally Mentions { get; private set; }

    public Tally Muc { get; private set; }

    public Tally BCubed { get; private set; }

    public Tally CeafE { get; private set; }

    /// <summary>CoNLL F1: the mean of the three.</summary>
    public double Conll => (Muc.F1 + BCubed.F1 + CeafE.F1) / 3;

    public int Texts { get; private set; }

    /// <summary>Adds the chains of a text.</summary>
    /// <param name="gold">Chains of mentions.</param>
    /// <param name="found">The reader's.</param>
    /// <param name="heads">What mentions are matched by; null for their exact spans.</param>
    public void Add(
        ImmutableArray<ImmutableArray<PointSpan>> gold,
        ImmutableArray<ImmutableArray<PointSpan>> found,
        IMentionHead? heads
    )
    {
        var pairs = MentionPairs.Match(gold, found, heads);
        Texts++;
        Mentions += new Tally(pairs.Count, found.Sum(c => c.Length), pairs.Count, gold.Sum(c => c.Length));
        Muc += Metrics.Muc.Score(pairs.Gold, pairs.Found);
        BCubed += Metrics.BCubed.Score(pairs.Gold, pairs.Found);
        CeafE += Metrics.CeafE.Score(pairs.Gold, pairs.Found);
    }
}

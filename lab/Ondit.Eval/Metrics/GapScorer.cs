using System.Collections.Immutable;
using Ondit.Eval.Corpora;

namespace Ondit.Eval.Metrics;

/// <summary>
/// GAP (Webster et al. 2018): each of the two names is a yes-or-no decision, F1 over the yeses. A party joins pronoun and name when
/// one of its mentions is the pronoun and another lies within the name or ends where it ends ("actress Zoe Telford").
/// </summary>
internal sealed class GapScorer
{
    public Tally Feminine { get; private set; }

    public Tally Masculine { get; private set; }

    public Tally Overall => Feminine + Masculine;

    /// <summary>Feminine F1 over masculine F1; 1 is even.</summary>
    public double Bias => Masculine.F1 > 0 ? Feminine.F1 / Masculine.F1 : 0;

    public void Add(GapRow gold, ImmutableArray<PartyRow> parties)
    {
        var score = Decide(gold.Pronoun, gold.A, parties) + Decide(gold.Pronoun, gold.B, parties);
        if (gold.IsFeminine)
        {
            Feminine += score;
        }
        else
        {
            Masculine += score;
        }
    }

    private static Tally Decide(PointSpan pronoun, GapName name, ImmutableArray<PartyRow> parties)
    {
        var isJoined = parties.Any(party =>
            party.Mentions.Any(mention => mention.Span == pronoun)
            && party.Mentions.Any(mention => Names(mention.Span, name.Span))
        );
        var right = isJoined && name.IsCoreferent ? 1 : 0;
        return new Tally(right, isJoined ? 1 : 0, right, name.IsCoreferent ? 1 : 0);
    }

    private static bool Names(PointSpan mention, PointSpan name) =>
        name.Contains(mention) || (mention.End == name.End && mention.Contains(name));
}

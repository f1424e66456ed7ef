using Ondit.Eval.Corpora;

namespace Ondit.Eval.Metrics;

/// <summary>All figures of our own layers: mentions, chains, relations, own voice.</summary>
internal sealed class LayerScorer
{
    /// <summary>Mentions and chains, by exact spans.</summary>
    public ChainScorer Chains { get; } = new();

    public MentionKindScorer MentionKinds { get; } = new();

    public RelationScorer Relations { get; } = new();

    public OwnVoiceScorer OwnVoice { get; } = new();

    public void Add(LayerRow gold, ReadingRow found)
    {
        Chains.Add(gold.Chains.Chains, ChainRow.OfParties(found.Parties), heads: null);
        MentionKinds.Add(gold.Parties, found.Parties);
        Relations.Add(
            gold.Relations,
            found.Relations,
            PartyAlignment.Of(gold.Parties, found.Parties, gold.Chains.Heads)
        );
        OwnVoice.Add(gold.Own, found.Own);
    }
}

using System.Collections.Immutable;

namespace Ondit.Ledger.Rumours;

/// <summary>Claims of many stories that put forward the same proposition, with what was said against it and what became of it.</summary>
/// <param name="Id">Its name: <c>r1</c>, <c>r2</c>, …; the ledger gives a rumour the same one after each joining.</param>
/// <param name="Claim">The earliest full wording.</param>
/// <param name="Parties">Who and what it is about, by their fullest names.</param>
/// <param name="FirstSeen">The day of the earliest appearance; null where no story that carries it is dated.</param>
/// <param name="Status">The last word of its sourcing.</param>
/// <param name="Origins">Distinct voices among the origin and independent appearances.</param>
/// <param name="Voices">Who stands behind the appearances.</param>
/// <param name="Appearances">Where it is put forward, repeated, denied, replied to; by day, then by story.</param>
public sealed record Rumour(
    string Id,
    string Claim,
    ImmutableArray<string> Parties,
    DateOnly? FirstSeen,
    RumourStatus Status,
    int Origins,
    ImmutableArray<RumourVoice> Voices,
    ImmutableArray<Appearance> Appearances
)
{
    /// <summary>What a voice is called: its name, or the words that its first story has for it ("a friend"); null where there are none.</summary>
    public string? WordsFor(RumourVoice voice) =>
        voice.Name
        ?? Appearances
            .Where(appearance => appearance.Voice == voice.Id)
            .SelectMany(appearance => appearance.Evidence)
            .FirstOrDefault(evidence => evidence.Kind == EvidenceKind.OwnSource)
            ?.Words;
}

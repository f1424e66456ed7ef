using System.Collections.Immutable;
using Ondit.Attributions;

namespace Ondit.Profiles;

/// <summary>A story's sourcing in an editor's terms: what to look at, never a verdict. Each figure holds the ids behind it.</summary>
public sealed record Profile
{
    /// <summary>All claims.</summary>
    public required Figure Claims { get; init; }

    /// <summary>Attributed claims by on whose word they are given; every type is a key.</summary>
    public required ImmutableSortedDictionary<SourceType, Figure> BySourceType { get; init; }

    /// <summary>Claims of unnamed sources by what these are said to be; every standing is a key.</summary>
    public required ImmutableSortedDictionary<Standing, Figure> ByStanding { get; init; }

    /// <summary>
    /// Voices that the words tell apart, by the first attribution of each. Unnamed ones, and outlets that pass them on, may be one and the
    /// same unless the words set them apart ("another source"). A voice that is heard only through another is none.
    /// </summary>
    public required Figure VoicesAtLeast { get; init; }

    /// <summary>Voices where nobody speaks twice without the words saying so, by the first attribution of each. "Sources" count as one; a voice that is heard only through another is none.</summary>
    public required Figure VoicesAtMost { get; init; }

    /// <summary>Unnamed voices of whom the story says why they are not named, by the first attribution of each.</summary>
    public required Figure UnnamedWithReason { get; init; }

    /// <summary>The other unnamed voices.</summary>
    public required Figure UnnamedWithoutReason { get; init; }

    /// <summary>Plural "sources" behind which one voice is found, by the first attribution of each.</summary>
    public required Figure PluralWithOneVoice { get; init; }

    /// <summary>Claims that rest on one unnamed voice, those among them that it lays to others included.</summary>
    public required Figure OnOneUnnamedVoice { get; init; }

    /// <summary>Claims that came here through another outlet or person.</summary>
    public required Figure SecondHand { get; init; }

    /// <summary>Claims that are rumour, with nobody behind them.</summary>
    public required Figure RumourWithNobody { get; init; }

    /// <summary>Checkable claims of the story's own voice, with no attribution.</summary>
    public required Figure OwnVoice { get; init; }

    /// <summary>Opinion of the story's own voice.</summary>
    public required Figure OwnOpinion { get; init; }

    /// <summary>Opinion of an unnamed source, or its attack on somebody.</summary>
    public required Figure UnnamedOpinionOrAttack { get; init; }

    /// <summary>Replies that were sought, whatever came of it.</summary>
    public required Figure RepliesSought { get; init; }

    /// <summary>Those that came.</summary>
    public required Figure RepliesGot { get; init; }

    /// <summary>Those that were refused.</summary>
    public required Figure RepliesRefused { get; init; }

    /// <summary>Those that did not come, or have not yet.</summary>
    public required Figure RepliesMissing { get; init; }

    /// <summary>
    /// People and bodies, by name, of whom an unnamed voice, talk, or a grave or unkind claim of anybody's says something, and who neither
    /// speak in the story nor are told to have been asked. By party.
    /// </summary>
    public required Figure NoReplyTold { get; init; }
}

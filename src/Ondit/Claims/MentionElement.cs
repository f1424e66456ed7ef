using System.Collections.Immutable;
using Ondit.Mentions;

namespace Ondit.Claims;

/// <summary>A mention of a party.</summary>
/// <param name="Slot">What the rule calls it.</param>
/// <param name="Form">How it stands there.</param>
/// <param name="Types">What the party may be.</param>
internal sealed record MentionElement(char Slot, MentionForm Form, ImmutableArray<PartyType> Types) : PhraseElement
{
    /// <summary>Whether only a name will do.</summary>
    public bool IsNamed { get; init; }

    /// <summary>Whether a mention is such a one.</summary>
    public bool Fits(MentionGroup mention) => (!IsNamed || mention.Kind == MentionKind.Name) && mention.Is(Types);
}

using System.Collections.Immutable;
using Ondit.Mentions;
using Ondit.Stories;

namespace Ondit.Claims;

/// <summary>A place in the story with all parties that it refers to: one, or several ("the pair").</summary>
/// <param name="Span">Where.</param>
/// <param name="Kind">How it refers.</param>
/// <param name="Parties">To whom; never empty.</param>
internal sealed record MentionGroup(TextSpan Span, MentionKind Kind, ImmutableArray<Party> Parties)
{
    /// <summary>The places of all mentions, by start; of those that start together the longest first.</summary>
    public static ImmutableArray<MentionGroup> Read(ImmutableArray<Party> parties) =>
        [
            .. parties
                .SelectMany(party => party.Mentions, (party, mention) => (Party: party, Mention: mention))
                .Where(pair => !pair.Mention.Span.IsEmpty)
                .GroupBy(pair => pair.Mention.Span)
                .Select(group => new MentionGroup(
                    group.Key,
                    group.First().Mention.Kind,
                    [.. group.Select(pair => pair.Party).Distinct()]
                ))
                .OrderBy(group => group.Span.Start)
                .ThenByDescending(group => group.Span.End),
        ];

    /// <summary>Whether each of its parties is of one of the types.</summary>
    public bool Is(ImmutableArray<PartyType> types)
    {
        foreach (var party in Parties)
        {
            if (!types.Contains(party.Type))
            {
                return false;
            }
        }

        return true;
    }
}

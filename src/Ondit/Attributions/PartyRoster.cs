using System.Collections.Immutable;
using System.Globalization;
using Ondit.Mentions;
using Ondit.Tokens;

namespace Ondit.Attributions;

/// <summary>A story's parties, to which outlets that nobody listed are added behind the others.</summary>
internal sealed class PartyRoster(ImmutableArray<Party> parties)
{
    private readonly ImmutableArray<Party>.Builder all = parties.ToBuilder();
    private readonly Dictionary<Outlet, string> added = new(ReferenceEqualityComparer.Instance);
    private int last = parties.Select(party => Number(party.Id)).DefaultIfEmpty(0).Max();

    public ImmutableArray<Party> Parties => all.ToImmutable();

    /// <summary>The id of an outlet's party; a new one where it has none.</summary>
    public string IdOf(Outlet outlet, ImmutableArray<OutletMention> mentions, TokenWords words)
    {
        if (outlet.Party is { } known)
        {
            return known;
        }

        if (!added.TryGetValue(outlet, out var id))
        {
            id = string.Create(CultureInfo.InvariantCulture, $"p{++last}");
            added.Add(outlet, id);
            all.Add(
                new Party(
                    id,
                    outlet.Name,
                    outlet.IsPerson ? PartyType.Person : PartyType.Outlet,
                    [
                        .. mentions
                            .Where(mention => mention.Outlet == outlet)
                            .Select(mention => new Mention(
                                words.Span(mention.Start, mention.End),
                                mention.IsName ? MentionKind.Name : MentionKind.Nominal
                            )),
                    ]
                )
            );
        }

        return id;
    }

    private static int Number(string id) =>
        int.TryParse(id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}

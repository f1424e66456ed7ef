using System.Collections.Immutable;

namespace Ondit.Eval.Corpora;

/// <summary>What a party is called.</summary>
/// <param name="Name">Its fullest name.</param>
/// <param name="Aliases">What else the story calls it; only gold tells.</param>
internal sealed record PartyNames(string Name, ImmutableArray<string> Aliases)
{
    /// <summary>The parties of a row by what its other fields call them: a reading by id, gold by name.</summary>
    public static ImmutableDictionary<string, PartyNames> ParseAll(Field row)
    {
        var names = ImmutableDictionary.CreateBuilder<string, PartyNames>(StringComparer.Ordinal);
        if (row.Optional("parties") is { IsNull: false } parties)
        {
            foreach (var party in parties.Items())
            {
                var name = party.Words("name") ?? party["id"].String();
                names[party.Words("id") ?? name] = new PartyNames(
                    name,
                    party.Optional("aliases") is { IsNull: false } aliases
                        ? [.. aliases.Items().Select(alias => alias.String())]
                        : []
                );
            }
        }

        return names.ToImmutable();
    }
}

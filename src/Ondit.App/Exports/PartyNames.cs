using System.Collections.Immutable;

namespace Ondit.App.Exports;

/// <summary>The names that people know a reading's parties by.</summary>
internal sealed class PartyNames
{
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    public PartyNames(Reading reading)
    {
        foreach (var party in reading.Parties)
        {
            names.TryAdd(party.Id, Words.OneLine(party.Name));
        }
    }

    /// <summary>The name of a party; the id itself where the reading holds no such party, as with the years of an age.</summary>
    public string Of(string id) => names.GetValueOrDefault(id, id);

    /// <summary>Several names as a sentence has them: "A, B and C".</summary>
    public string Of(ImmutableArray<string> ids) => Words.List(ids.Select(Of));
}

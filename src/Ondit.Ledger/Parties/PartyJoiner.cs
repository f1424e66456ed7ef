using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Ondit.Ledger.Names;
using Ondit.Ledger.Tellings;
using Ondit.Mentions;

namespace Ondit.Ledger.Parties;

/// <summary>
/// Makes the parties of several stories one where their names say so: the same name, a surname or first name of the only one that bears it,
/// letters for words. Two full names with one surname stay apart.
/// </summary>
public static class PartyJoiner
{
    private static readonly FrozenSet<string> Titles = LedgerList
        .Load("Parties/titles.tsv")
        .Select(row => FoldedName.Of(row[0]))
        .ToFrozenSet(StringComparer.Ordinal);

    private sealed record Named(string Story, Party Party, ImmutableArray<string> Words)
    {
        public string Key { get; } = string.Join(' ', Words);
    }

    /// <summary>The parties of some stories, those with the most members first.</summary>
    public static ImmutableArray<LedgerParty> Join(IReadOnlyList<Telling> tellings)
    {
        var named = tellings.SelectMany(NamedOf).ToList();
        var byKey = named
            .GroupBy(one => one.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        var homes = byKey.ToDictionary(pair => pair.Key, pair => HomeOf(pair.Value, byKey), StringComparer.Ordinal);
        return
        [
            .. named
                .GroupBy(one => Root(one.Key, homes), StringComparer.Ordinal)
                .Select(group => Make(group.Key, [.. group], homes))
                .OrderByDescending(party => party.Members.Length)
                .ThenBy(party => party.Name, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<Named> NamedOf(Telling telling) =>
        telling
            .Reading.Parties.Where(party => telling.Salience.ContainsKey(party.Id))
            .Select(party => new Named(telling.Id, party, WordsOf(party.Name)))
            .Where(one => !one.Words.IsEmpty);

    /// <summary>The words of a name without titles before it and "the".</summary>
    public static ImmutableArray<string> WordsOf(string name)
    {
        var words = FoldedName.Words(name);
        var from = 0;
        while (from < words.Length - 1 && (Titles.Contains(words[from]) || words[from] == "the"))
        {
            from++;
        }

        return [.. words.Skip(from)];
    }

    // The longer name that a name is short for, with the reason; null where it stands for itself.
    private static (string Key, string Why)? HomeOf(List<Named> bearers, Dictionary<string, List<Named>> all)
    {
        var words = bearers[0].Words;
        var longer = all
            .Values.Where(other => other[0].Words.Length <= words.Length + 3 && Fits(bearers[0], other[0]))
            .ToList();
        if (longer.Count == 0)
        {
            return null;
        }

        // "Tom Cruise" and "Tom Cruise Mapother" are no two: the longest of those that hold one another is the one.
        var homes = longer.Where(one => !longer.Exists(other => other != one && Fits(one[0], other[0]))).ToList();
        return homes.Count == 1
            ? (
                homes[0][0].Key,
                string.Create(CultureInfo.InvariantCulture, $"part of the only name it fits, {homes[0][0].Party.Name}")
            )
            : null;
    }

    // "Cruise" and "Tom" are Tom Cruise, but Ottoline Marsh is not Ottoline Marsh-Deen; "Beacon" is Beacon Television.
    private static bool Fits(Named shorter, Named longer)
    {
        var (few, many) = (shorter.Words, longer.Words);
        if (many.Length <= few.Length)
        {
            return false;
        }

        var isPerson = IsPerson(shorter) || IsPerson(longer);
        return few.SequenceEqual(many[^few.Length..])
            || ((few.Length == 1 || !isPerson) && few.SequenceEqual(many[..few.Length]))
            || (few.Length > 1 && few[0] == many[0] && few[^1] == many[^1])
            || (few is [{ Length: > 1 and < 6 } letters] && letters == string.Concat(many.Select(word => word[0])));
    }

    private static bool IsPerson(Named one) => one.Party.Type is PartyType.Person or PartyType.Character;

    private static string Root(string key, Dictionary<string, (string Key, string Why)?> homes)
    {
        var at = key;
        while (homes[at] is { } home)
        {
            at = home.Key;
        }

        return at;
    }

    private static LedgerParty Make(
        string key,
        List<Named> members,
        Dictionary<string, (string Key, string Why)?> homes
    )
    {
        var name = members.Find(one => one.Key == key)!.Party.Name;
        var type = members.GroupBy(one => one.Party.Type).MaxBy(group => group.Count())!.Key;
        return new LedgerParty(
            name,
            type,
            [
                .. members.Select(one => new PartyMember(
                    one.Story,
                    one.Party.Id,
                    one.Party.Name,
                    homes[one.Key] is { } home ? home.Why : "the same name"
                )),
            ]
        );
    }
}

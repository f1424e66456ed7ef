using System.Collections.Immutable;
using Ondit.Ledger.Echoes;
using Ondit.Ledger.Parties;
using Ondit.Ledger.Tellings;

namespace Ondit.Ledger.Matching;

/// <summary>Stories among which rumours are looked for, oldest first, with what each pair of them is asked for again and again.</summary>
public sealed class Company
{
    private readonly ImmutableArray<ImmutableArray<OutletCredit>> credits;
    private readonly ImmutableArray<ImmutableDictionary<int, double>> salience;
    private readonly Dictionary<(int, int), CopiedText> copied = [];

    /// <summary>Lays the stories beside each other.</summary>
    public Company(IEnumerable<Telling> tellings)
    {
        Tellings = InOrder([.. tellings]);
        Parties = PartyJoiner.Join(Tellings);
        Rarity = new WordRarity(Tellings);
        var reader = new CreditReader(Tellings.Select(telling => telling.Outlet).OfType<string>());
        credits = [.. Tellings.Select(reader.Read)];
        var partyOf = Parties
            .SelectMany((party, index) => party.Members.Select(member => ((member.Story, member.Party), index)))
            .ToDictionary(pair => pair.Item1, pair => pair.index);
        salience =
        [
            .. Tellings.Select(telling =>
                telling
                    .Salience.Where(pair => partyOf.ContainsKey((telling.Id, pair.Key)))
                    .GroupBy(pair => partyOf[(telling.Id, pair.Key)])
                    .ToImmutableDictionary(group => group.Key, group => group.Sum(pair => pair.Value))
            ),
        ];
    }

    /// <summary>The stories, oldest first.</summary>
    public ImmutableArray<Telling> Tellings { get; }

    /// <summary>Who and what they speak of.</summary>
    public ImmutableArray<LedgerParty> Parties { get; }

    /// <summary>How rare words are among them.</summary>
    public WordRarity Rarity { get; }

    /// <summary>The credits of a story.</summary>
    public ImmutableArray<OutletCredit> Credits(int story) => credits[story];

    /// <summary>By index in <see cref="Parties"/>: how much of a story is about it.</summary>
    public ImmutableDictionary<int, double> Salience(int story) => salience[story];

    /// <summary>The party that a story is most about; null where it names none.</summary>
    public int? Subject(int story) =>
        salience[story].IsEmpty ? null : salience[story].MaxBy(pair => (pair.Value, -pair.Key)).Key;

    /// <summary>What a story has word for word from an earlier one.</summary>
    public CopiedText Copied(int later, int earlier)
    {
        if (!copied.TryGetValue((later, earlier), out var found))
        {
            copied[(later, earlier)] = found = CopiedText.Of(Tellings[later], Tellings[earlier]);
        }

        return found;
    }

    /// <summary>Whether a story names the outlet of another.</summary>
    public bool Names(int story, int other) =>
        Tellings[other].Outlet is { } outlet
        && !string.Equals(Tellings[story].Outlet, outlet, StringComparison.OrdinalIgnoreCase)
        && credits[story].Any(credit => string.Equals(credit.Outlet, outlet, StringComparison.OrdinalIgnoreCase));

    /// <summary>Days from one story to another; 0 where one is undated.</summary>
    public int Days(int from, int to) =>
        (Tellings[from].Published, Tellings[to].Published) is ({ } first, { } last)
            ? last.DayNumber - first.DayNumber
            : 0;

    /// <summary>Whether both come from one outlet.</summary>
    public bool IsOneOutlet(int one, int other) =>
        Tellings[one].Outlet is { } outlet
        && string.Equals(outlet, Tellings[other].Outlet, StringComparison.OrdinalIgnoreCase);

    // By day; of one day those first that name no other's outlet of that day.
    private static ImmutableArray<Telling> InOrder(ImmutableArray<Telling> tellings)
    {
        var outlets = tellings
            .Where(telling => telling.Outlet is not null)
            .GroupBy(telling => telling.Published)
            .SelectMany(day =>
            {
                var reader = new CreditReader(day.Select(telling => telling.Outlet!));
                return day.Select(telling =>
                    (
                        telling.Id,
                        Count: day.Count() == 1
                            ? 0
                            : reader
                                .Read(telling)
                                .Where(c => c.Outlet is not null)
                                .DistinctBy(c => c.Outlet, StringComparer.Ordinal)
                                .Count()
                    )
                );
            })
            .ToDictionary(pair => pair.Id, pair => pair.Count, StringComparer.Ordinal);
        return
        [
            .. tellings
                .OrderBy(telling => telling.Published ?? DateOnly.MaxValue)
                .ThenBy(telling => outlets.GetValueOrDefault(telling.Id)),
        ];
    }
}

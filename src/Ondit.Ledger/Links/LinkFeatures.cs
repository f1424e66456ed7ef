using System.Collections.Immutable;
using Ondit.Ledger.Echoes;
using Ondit.Ledger.Matching;
using Ondit.Ledger.Roles;
using Ondit.Ledger.Rumours;

namespace Ondit.Ledger.Links;

/// <summary>What tells whether a story took a rumour from another story.</summary>
public static class LinkFeatures
{
    private const double Rare = 1.5;

    /// <summary>The features, in the order in which <see cref="Of"/> gives them.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "names the outlet whole",
        "names the outlet short",
        "names it in the opening",
        "credit line names it",
        "names another",
        "copied",
        "copied most from it",
        "log words of shared quotations",
        "rare words shared with it alone",
        "head cosine",
        "closest head",
        "best sentence",
        "is the first",
        "is the one before",
        "log days",
        "log steps back",
        "has a source of its own",
        "passes it on",
        "tells what became of it",
        "only denial or reply",
        "one outlet",
        "only carries it",
        "unnamed credit and the one before",
        "unnamed credit and the first",
    ];

    /// <summary>The features of a later story and an earlier one of the same rumour.</summary>
    /// <param name="company">All stories.</param>
    /// <param name="later">The story that may have taken it.</param>
    /// <param name="before">The parts of the stories of the rumour before it, oldest first.</param>
    /// <param name="index">Which of these it may have taken it from.</param>
    public static double[] Of(Company company, int later, ImmutableArray<StoryPart> before, int index)
    {
        var part = before[index];
        var (telling, source) = (company.Tellings[later], company.Tellings[part.Story]);
        var credits = company.Credits(later);
        var its = credits
            .Where(credit => string.Equals(credit.Outlet, source.Outlet, StringComparison.OrdinalIgnoreCase))
            .ToList();
        var isNamed = its.Count > 0 && !company.IsOneOutlet(later, part.Story);
        var namesAnother = before.Any(other => other.Story != part.Story && company.Names(later, other.Story));
        var copied = company.Copied(later, part.Story).Share;
        var cosines = before.Select(other => company.Tellings[other.Story].Head.Cosine(telling.Head)).ToList();
        var isUnnamed = credits.Any(credit => credit.Outlet is null);
        var latest = before.Length - 1;
        return
        [
            Truth(isNamed && its.Exists(credit => credit.IsWhole)),
            Truth(isNamed && !its.Exists(credit => credit.IsWhole)),
            Truth(isNamed && its.Exists(credit => telling.Opening.Contains(credit.Span))),
            Truth(isNamed && its.Exists(credit => credit.IsLine)),
            Truth(!isNamed && namesAnother),
            copied,
            Truth(copied > 0.05 && before.All(other => company.Copied(later, other.Story).Share <= copied)),
            Math.Log(1 + SharedQuotes.Of(telling, source).Sum(quote => quote.Count)),
            Math.Log(1 + AloneShared(company, later, before, index).Sum(word => company.Rarity.Of(word))),
            cosines[index],
            Truth(cosines[index] >= cosines.Max()),
            telling.Sentences.Select(sentence => sentence.Vector.Cosine(source.Head)).DefaultIfEmpty(0).Max(),
            Truth(index == 0),
            Truth(index == latest),
            Math.Log(1 + company.Days(part.Story, later)),
            Math.Log(1 + latest - index),
            Truth(part.Has(Role.Origin) || part.Has(Role.Independent)),
            Truth(part.Has(Role.Echo) || part.Has(Role.Copy)),
            Truth(part.Has(Role.Outcome)),
            Truth(part.Roles.All(role => role.Role is Role.Denial or Role.Reply or Role.Mention or Role.Correction)),
            Truth(company.IsOneOutlet(later, part.Story)),
            Truth(part.Roles.All(role => role.Role is Role.Mention)),
            Truth(isUnnamed && !namesAnother && index == latest),
            Truth(isUnnamed && !namesAnother && index == 0),
        ];
    }

    /// <summary>Rare words that the later story shares with one of those before it and with no other.</summary>
    public static IEnumerable<string> AloneShared(
        Company company,
        int later,
        ImmutableArray<StoryPart> before,
        int index
    )
    {
        var words = Folded(company, later).ToHashSet(StringComparer.Ordinal);
        words.IntersectWith(Folded(company, before[index].Story));
        foreach (var other in before.Where((_, i) => i != index))
        {
            words.ExceptWith(Folded(company, other.Story));
        }

        return words.Where(word => company.Rarity.Of(word) >= Rare).Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Folded(Company company, int story) =>
        company.Tellings[story].Words.Select(word => word.Folded);

    private static double Truth(bool value) => value ? 1 : 0;
}

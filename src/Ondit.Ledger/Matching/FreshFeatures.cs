using System.Collections.Immutable;
using Ondit.Attributions;
using Ondit.Ledger.Learned;
using Ondit.Mentions;

namespace Ondit.Ledger.Matching;

/// <summary>What tells whether a story close to a rumour puts forward something else after all: <see cref="JoiningQuestion.Fresh"/>.</summary>
public static class FreshFeatures
{
    /// <summary>The features, in the order in which <see cref="Of"/> gives them.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "closest head",
        "mean head cosine",
        "closest title",
        "best sentence for a title",
        "mean log-odds",
        "greatest log-odds",
        "subject of the rumour",
        "subject of the rumour in the title",
        "other subject",
        "names in the title that are new",
        "names an outlet in the opening",
        "anonymous sources and papers",
        "words that are new",
        "log days",
        "mean of best sentences",
        "closest words",
        "mean words cosine",
        "log size",
    ];

    /// <summary>The features of a story and the stories of a rumour before it.</summary>
    /// <param name="company">All stories.</param>
    /// <param name="story">The story.</param>
    /// <param name="before">The others; not empty.</param>
    /// <param name="logOdds">Whether two put forward the same.</param>
    public static double[] Of(Company company, int story, ImmutableArray<int> before, Func<int, int, double> logOdds)
    {
        var telling = company.Tellings[story];
        var others = before.Select(other => company.Tellings[other]).ToList();
        var heads = others.Select(other => other.Head.Cosine(telling.Head)).ToList();
        var odds = before.Select(other => logOdds(Math.Min(story, other), Math.Max(story, other))).ToList();
        var salience = company.Salience(story);
        var subject = CarryFeatures.SubjectOf(company, before);
        var known = others
            .SelectMany(other => other.Words.Select(word => word.Folded))
            .ToHashSet(StringComparer.Ordinal);
        var names = telling
            .Reading.Parties.SelectMany(party => party.Mentions)
            .Where(mention => mention.Kind == MentionKind.Name && telling.Title.Contains(mention.Span))
            .SelectMany(mention => telling.WordsIn(mention.Span))
            .Select(word => word.Folded)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var words = telling.Words.Select(word => word.Folded).Distinct(StringComparer.Ordinal).ToList();
        return
        [
            heads.Max(),
            heads.Average(),
            others.Max(other => other.TitleVector.Cosine(telling.TitleVector)),
            others.Max(other =>
                telling.Sentences.Select(one => one.Vector.Cosine(other.TitleVector)).DefaultIfEmpty(0).Max()
            ),
            odds.Average(),
            odds.Max(),
            subject is { } party ? salience.GetValueOrDefault(party) : 0,
            subject is { } named && IsInTitle(company, story, named) ? 1 : 0,
            company.Subject(story) is { } own && own != subject ? 1 : 0,
            names.Count(name => !known.Contains(name)),
            company.Credits(story).Any(credit => credit.Outlet is not null && telling.Opening.Contains(credit.Span))
                ? 1
                : 0,
            Math.Log(
                1
                    + telling.Reading.Attributions.Count(attribution =>
                        attribution.Kind.SourceType is SourceType.Unnamed or SourceType.Document
                    )
            ),
            words.Count == 0 ? 0 : (double)words.Count(word => !known.Contains(word)) / words.Count,
            Math.Log(1 + Math.Abs(company.Days(before[^1], story))),
            others.Average(other =>
                telling.Sentences.Select(one => one.Vector.Cosine(other.Head)).DefaultIfEmpty(0).Max()
            ),
            others.Max(other => company.Rarity.Cosine(telling, other)),
            others.Average(other => company.Rarity.Cosine(telling, other)),
            Math.Log(before.Length),
        ];
    }

    private static bool IsInTitle(Company company, int story, int party)
    {
        var telling = company.Tellings[story];
        return company
            .Parties[party]
            .Members.Where(member => member.Story == telling.Id)
            .SelectMany(member => telling.Reading.Parties.First(one => one.Id == member.Party).Mentions)
            .Any(mention => telling.Title.Contains(mention.Span));
    }
}

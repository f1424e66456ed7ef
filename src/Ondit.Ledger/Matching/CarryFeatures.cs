using System.Collections.Immutable;
using Ondit.Ledger.Learned;

namespace Ondit.Ledger.Matching;

/// <summary>What tells whether a story speaks of a rumour that is not its main one: <see cref="JoiningQuestion.Carry"/>.</summary>
public static class CarryFeatures
{
    /// <summary>The features, in the order in which <see cref="Of"/> gives them.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "best sentence for a head",
        "best sentence for a title",
        "mean of best sentences",
        "mean log-odds",
        "greatest log-odds",
        "salience of its subject",
        "names an outlet",
        "log days",
        "log size",
    ];

    /// <summary>The features of a story and a rumour of other stories, of which the first is no later.</summary>
    /// <param name="company">All stories.</param>
    /// <param name="story">The story.</param>
    /// <param name="rumour">The others.</param>
    /// <param name="logOdds">Whether two put forward the same.</param>
    public static double[] Of(Company company, int story, ImmutableArray<int> rumour, Func<int, int, double> logOdds)
    {
        var telling = company.Tellings[story];
        var heads = rumour
            .Select(other =>
                telling
                    .Sentences.Select(sentence => sentence.Vector.Cosine(company.Tellings[other].Head))
                    .DefaultIfEmpty(0)
                    .Max()
            )
            .ToList();
        var titles = rumour
            .Select(other =>
                telling
                    .Sentences.Select(sentence => sentence.Vector.Cosine(company.Tellings[other].TitleVector))
                    .DefaultIfEmpty(0)
                    .Max()
            )
            .ToList();
        var odds = rumour.Select(other => logOdds(Math.Min(story, other), Math.Max(story, other))).ToList();
        var subject = SubjectOf(company, rumour);
        return
        [
            heads.Max(),
            titles.Max(),
            heads.Average(),
            odds.Average(),
            odds.Max(),
            subject is { } party ? company.Salience(story).GetValueOrDefault(party) : 0,
            rumour.Any(other => other < story && company.Names(story, other)) ? 1 : 0,
            Math.Log(1 + Math.Abs(company.Days(rumour[0], story))),
            Math.Log(rumour.Length),
        ];
    }

    /// <summary>The party that the stories of a rumour are most about; null where they name none.</summary>
    public static int? SubjectOf(Company company, ImmutableArray<int> rumour)
    {
        var sums = rumour
            .SelectMany(story => company.Salience(story))
            .GroupBy(pair => pair.Key)
            .Select(group => (Party: group.Key, Sum: group.Sum(pair => pair.Value)))
            .ToList();
        return sums.Count == 0 ? null : sums.MaxBy(pair => (pair.Sum, -pair.Party)).Party;
    }
}

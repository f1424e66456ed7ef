using System.Collections.Immutable;
using Ondit.Ledger.Learned;
using Ondit.Mentions;

namespace Ondit.Ledger.Matching;

/// <summary>Finds which stories put forward the same.</summary>
/// <param name="model">What was learned.</param>
public sealed class ClusterReader(JoiningModel model)
{
    // Rumours are taken up again after months, hardly after more.
    private const int MostDays = 400;
    private const double Never = -20;

    // Stories that name other people, or nobody in common and open on other matters, are hardly one; they need no closer look.
    private const double Unlikely = -4;
    private const double LeastHead = 0.3;

    // A story that was told apart from those it is close to seldom leaves them unmentioned.
    private const double LeastCarriedClose = 0.25;
    private const double LeastCarried = 0.5;

    /// <summary>The clusters of a company, by their first stories. Every story is in one as its main claim.</summary>
    public ImmutableArray<StoryCluster> Read(Company company)
    {
        var odds = new Dictionary<(int, int), double>();
        double LogOdds(int earlier, int later)
        {
            if (!odds.TryGetValue((earlier, later), out var found))
            {
                odds[(earlier, later)] = found = Compared(company, earlier, later);
            }

            return found;
        }

        var close = AverageLink.Join(company.Tellings.Length, LogOdds, least: 0);
        var mains = close
            .SelectMany(cluster => Apart(company, cluster, LogOdds))
            .OrderBy(cluster => cluster[0])
            .ToList();
        return
        [
            .. mains.Select(main => new StoryCluster(
                main,
                [
                    .. Enumerable
                        .Range(main[0], company.Tellings.Length - main[0])
                        .Where(story => !main.Contains(story) && main.Any(other => SharesParty(company, other, story)))
                        .Select(story =>
                            (
                                Story: story,
                                Probability: model[JoiningQuestion.Carry]
                                    .Probability(CarryFeatures.Of(company, story, main, LogOdds))
                            )
                        )
                        .Where(carried =>
                            carried.Probability
                            >= (
                                close.Any(cluster => cluster.Contains(main[0]) && cluster.Contains(carried.Story))
                                    ? LeastCarriedClose
                                    : LeastCarried
                            )
                        ),
                ]
            )),
        ];
    }

    /// <summary>The log-odds that two stories put forward the same.</summary>
    public double Compared(Company company, int earlier, int later)
    {
        if (Math.Abs(company.Days(earlier, later)) > MostDays)
        {
            return Never;
        }

        var isNear = company.Tellings[earlier].Head.Cosine(company.Tellings[later].Head) >= LeastHead;
        var areOthers = NamesPersons(company, earlier) && NamesPersons(company, later);
        return SharesParty(company, earlier, later) || (isNear && !areOthers)
            ? model[JoiningQuestion.Same].LogOdds(PairFeatures.Of(company, earlier, later))
            : Unlikely;
    }

    private static bool NamesPersons(Company company, int story) =>
        company.Salience(story).Keys.Any(party => company.Parties[party].Type == PartyType.Person);

    // A story on something else about the same people is close to each of the others, and what follows it may be closer to it.
    private IEnumerable<ImmutableArray<int>> Apart(
        Company company,
        ImmutableArray<int> cluster,
        Func<int, int, double> logOdds
    )
    {
        var parts = new List<List<int>> { new() { cluster[0] } };
        foreach (var story in cluster.Skip(1))
        {
            var closest = parts.MaxBy(part => part.Average(other => logOdds(other, story)))!;
            if (model[JoiningQuestion.Fresh].LogOdds(FreshFeatures.Of(company, story, [.. closest], logOdds)) > 0)
            {
                parts.Add([story]);
            }
            else
            {
                closest.Add(story);
            }
        }

        return parts.Select(part => part.ToImmutableArray());
    }

    /// <summary>Whether some party is spoken of in both.</summary>
    public static bool SharesParty(Company company, int earlier, int later) =>
        company.Salience(earlier).Keys.Any(company.Salience(later).ContainsKey);
}

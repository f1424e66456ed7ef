using System.Collections.Immutable;
using Ondit.Ledger.Learned;

namespace Ondit.Ledger.Matching;

/// <summary>Finds which stories put forward the same.</summary>
/// <param name="model">What was learned.</param>
public sealed class ClusterReader(JoiningModel model)
{
    // Rumours are taken up again after months, hardly after more.
    private const int MostDays = 400;
    private const double Never = -20;

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

        var mains = AverageLink.Join(company.Tellings.Length, LogOdds, least: 0);
        return
        [
            .. mains.Select(main => new StoryCluster(
                main,
                [
                    .. Enumerable
                        .Range(main[0], company.Tellings.Length - main[0])
                        .Where(story => !main.Contains(story))
                        .Select(story =>
                            (
                                Story: story,
                                Probability: model[JoiningQuestion.Carry]
                                    .Probability(CarryFeatures.Of(company, story, main, LogOdds))
                            )
                        )
                        .Where(carried => carried.Probability >= 0.5),
                ]
            )),
        ];
    }

    /// <summary>The log-odds that two stories put forward the same.</summary>
    public double Compared(Company company, int earlier, int later) =>
        Math.Abs(company.Days(earlier, later)) <= MostDays && SharesParty(company, earlier, later)
            ? model[JoiningQuestion.Same].LogOdds(PairFeatures.Of(company, earlier, later))
            : Never;

    private static bool SharesParty(Company company, int earlier, int later) =>
        company.Salience(earlier).Keys.Any(company.Salience(later).ContainsKey);
}

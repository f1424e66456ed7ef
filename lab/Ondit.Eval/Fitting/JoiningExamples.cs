using System.Collections.Immutable;
using Ondit.Eval.Corpora;
using Ondit.Ledger.Learned;
using Ondit.Ledger.Links;
using Ondit.Ledger.Matching;
using Ondit.Ledger.Roles;
using Ondit.Ledger.Tellings;
using Role = Ondit.Ledger.Rumours.Role;

namespace Ondit.Eval.Fitting;

/// <summary>What a chain teaches: for each question of joining, features with the answer.</summary>
internal sealed class JoiningExamples
{
    private readonly RumourChain chain;
    private readonly Company company;
    private readonly ImmutableArray<string> mains;
    private readonly ILookup<(string Rumour, string Story), GoldAppearance> gold;

    /// <summary>Lays out the stories of a chain.</summary>
    /// <param name="chain">The chain.</param>
    /// <param name="tellings">Its stories.</param>
    public JoiningExamples(RumourChain chain, IEnumerable<Telling> tellings)
    {
        this.chain = chain;
        company = new Company(tellings);
        mains = [.. company.Tellings.Select(telling => chain.MainOf(telling.Id))];
        gold = chain.Gold.ToLookup(one => (one.Rumour, one.Story));
    }

    /// <summary>Pairs of stories of the chain.</summary>
    public IEnumerable<(double[] Features, bool IsSo)> Same()
    {
        for (var earlier = 0; earlier < mains.Length; earlier++)
        {
            for (var later = earlier + 1; later < mains.Length; later++)
            {
                // A story that passes on two rumours is no example that they are two.
                var isSo = mains[earlier] == mains[later];
                if (isSo || !(PassesOn(earlier, mains[later]) || PassesOn(later, mains[earlier])))
                {
                    yield return (PairFeatures.Of(company, earlier, later), isSo);
                }
            }
        }
    }

    /// <summary>Pairs of stories of two chains, which never tell the same.</summary>
    public static IEnumerable<(double[] Features, bool IsSo)> Apart(JoiningExamples one, JoiningExamples other)
    {
        var both = new Company(one.company.Tellings.Concat(other.company.Tellings));
        var own = one.company.Tellings.Select(telling => telling.Id).ToHashSet(StringComparer.Ordinal);
        for (var earlier = 0; earlier < both.Tellings.Length; earlier++)
        {
            for (var later = earlier + 1; later < both.Tellings.Length; later++)
            {
                if (own.Contains(both.Tellings[earlier].Id) != own.Contains(both.Tellings[later].Id))
                {
                    yield return (PairFeatures.Of(both, earlier, later), false);
                }
            }
        }
    }

    /// <summary>Stories beside rumours that are not their main ones.</summary>
    /// <param name="same">Whether two stories put forward the same.</param>
    public IEnumerable<(double[] Features, bool IsSo)> Carry(LogisticModel same)
    {
        var odds = Odds(same);
        foreach (var rumour in mains.Distinct(StringComparer.Ordinal))
        {
            ImmutableArray<int> cluster = [.. Enumerable.Range(0, mains.Length).Where(i => mains[i] == rumour)];
            for (var story = cluster[0] + 1; story < mains.Length; story++)
            {
                if (mains[story] != rumour)
                {
                    yield return (
                        CarryFeatures.Of(company, story, cluster, odds),
                        gold.Contains((rumour, company.Tellings[story].Id))
                    );
                }
            }
        }
    }

    /// <summary>Stories after the first beside the rumour that has the most stories before them: do they put forward what none did before?</summary>
    /// <param name="same">Whether two stories put forward the same.</param>
    public IEnumerable<(double[] Features, bool IsSo)> Fresh(LogisticModel same)
    {
        var odds = Odds(same);
        for (var story = 1; story < mains.Length; story++)
        {
            var (rumour, _) = mains.Take(story).CountBy(one => one, StringComparer.Ordinal).MaxBy(pair => pair.Value);
            yield return (
                FreshFeatures.Of(
                    company,
                    story,
                    [.. Enumerable.Range(0, story).Where(other => mains[other] == rumour)],
                    odds
                ),
                mains[story] != rumour
            );
        }
    }

    private Func<int, int, double> Odds(LogisticModel same)
    {
        var odds = new Dictionary<(int, int), double>();
        return (earlier, later) =>
            odds.TryGetValue((earlier, later), out var known)
                ? known
                : odds[(earlier, later)] = same.LogOdds(PairFeatures.Of(company, earlier, later));
    }

    /// <summary>What stories do with rumours, for one of the questions about that.</summary>
    public IEnumerable<(double[] Features, bool IsSo)> Roles(JoiningQuestion question)
    {
        foreach (var (rumour, stories) in Carrying())
        {
            for (var i = 0; i < stories.Length; i++)
            {
                var roles = RolesOf(rumour, stories[i]);
                if (
                    IsMainQuestion(question)
                    && (i == 0 && question != JoiningQuestion.Outcome || roles.Contains(Role.Copy))
                )
                {
                    continue;
                }

                yield return (
                    RoleFeatures.Of(company, stories[i], stories[..i], mains[stories[i]] == rumour),
                    Answer(question, roles)
                );
            }
        }
    }

    /// <summary>Pairs of stories of a rumour, of which the later may have taken it from the earlier.</summary>
    public IEnumerable<(double[] Features, bool IsSo)> Links()
    {
        foreach (var (rumour, stories) in Carrying())
        {
            ImmutableArray<StoryPart> parts =
            [
                .. stories.Select(story => new StoryPart(
                    story,
                    [.. RolesOf(rumour, story).Distinct().Select(role => (role, 1.0))]
                )),
            ];
            for (var i = 1; i < parts.Length; i++)
            {
                if (!parts[i].Roles.Any(role => role.Role is Role.Echo or Role.Copy or Role.Mention))
                {
                    continue;
                }

                var from = gold[(rumour, company.Tellings[stories[i]].Id)]
                    .Where(one => one.Role != Role.Correction)
                    .SelectMany(one => one.DerivesFrom)
                    .ToHashSet(StringComparer.Ordinal);
                for (var earlier = 0; earlier < i; earlier++)
                {
                    yield return (
                        LinkFeatures.Of(company, stories[i], parts[..i], earlier),
                        from.Contains(company.Tellings[stories[earlier]].Id)
                    );
                }
            }
        }
    }

    private static bool IsMainQuestion(JoiningQuestion question) =>
        question is JoiningQuestion.Own or JoiningQuestion.Echo or JoiningQuestion.Outcome or JoiningQuestion.Mention;

    private static bool Answer(JoiningQuestion question, ImmutableArray<Role> roles) =>
        question switch
        {
            JoiningQuestion.Own => roles.Any(role => role is Role.Origin or Role.Independent),
            JoiningQuestion.Echo => roles.Contains(Role.Echo),
            JoiningQuestion.Outcome => roles.Contains(Role.Outcome),
            JoiningQuestion.Mention => roles.All(role => role is Role.Mention),
            JoiningQuestion.Denial => roles.Contains(Role.Denial),
            JoiningQuestion.Reply => roles.Contains(Role.Reply),
            JoiningQuestion.Correction => roles.Contains(Role.Correction),
            _ => throw new ArgumentOutOfRangeException(nameof(question), question, "is not about roles"),
        };

    private IEnumerable<(string Rumour, ImmutableArray<int> Stories)> Carrying() =>
        chain
            .Gold.Select(one => one.Rumour)
            .Distinct(StringComparer.Ordinal)
            .Select(rumour =>
                (
                    rumour,
                    Enumerable
                        .Range(0, mains.Length)
                        .Where(i => gold.Contains((rumour, company.Tellings[i].Id)))
                        .ToImmutableArray()
                )
            );

    private ImmutableArray<Role> RolesOf(string rumour, int story) =>
        [.. gold[(rumour, company.Tellings[story].Id)].Select(one => one.Role)];

    private bool PassesOn(int story, string rumour) =>
        RolesOf(rumour, story)
            .Any(role => role is Role.Origin or Role.Independent or Role.Echo or Role.Copy or Role.Outcome);
}

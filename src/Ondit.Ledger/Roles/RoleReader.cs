using System.Collections.Immutable;
using Ondit.Ledger.Learned;
using Ondit.Ledger.Matching;
using Ondit.Ledger.Rumours;

namespace Ondit.Ledger.Roles;

/// <summary>Tells what each story of a rumour does with it.</summary>
/// <param name="model">What was learned.</param>
public sealed class RoleReader(JoiningModel model)
{
    // Of a story's words, so many stand word for word in an earlier one.
    private const double LeastCopied = 0.4;

    private static readonly (JoiningQuestion Question, Role Role)[] Mains =
    [
        (JoiningQuestion.Own, Role.Independent),
        (JoiningQuestion.Echo, Role.Echo),
        (JoiningQuestion.Outcome, Role.Outcome),
        (JoiningQuestion.Mention, Role.Mention),
    ];

    private static readonly (JoiningQuestion Question, Role Role)[] Sides =
    [
        (JoiningQuestion.Denial, Role.Denial),
        (JoiningQuestion.Reply, Role.Reply),
        (JoiningQuestion.Correction, Role.Correction),
    ];

    /// <summary>The parts of all stories of a rumour, oldest first.</summary>
    public ImmutableArray<StoryPart> Read(Company company, StoryCluster cluster)
    {
        ImmutableArray<int> all = [.. cluster.Main.Concat(cluster.Carried.Select(carried => carried.Story)).Order()];
        return
        [
            .. all.Select(
                (story, i) => new StoryPart(story, RolesOf(company, story, all[..i], cluster.Main.Contains(story)))
            ),
        ];
    }

    private ImmutableArray<(Role, double)> RolesOf(Company company, int story, ImmutableArray<int> before, bool isMain)
    {
        var features = RoleFeatures.Of(company, story, before, isMain);
        double Of(JoiningQuestion question) => model[question].Probability(features);
        var roles = ImmutableArray.CreateBuilder<(Role, double)>();
        foreach (var (question, role) in Sides.Where(side => side.Role != Role.Correction || !before.IsEmpty))
        {
            if (Of(question) is > 0.5 and var probability)
            {
                roles.Add((role, probability));
            }
        }

        var main = MainOf(company, story, before, Of);
        var strongest = roles.Select(role => role.Item2).DefaultIfEmpty(0).Max();

        // Where it does nothing else clearly, what it says of a denial or a word sought is all that it does.
        if (before.IsEmpty || main.Probability > 0.5 || main.Probability > strongest)
        {
            roles.Insert(0, main);
        }

        if (before.IsEmpty && Of(JoiningQuestion.Outcome) is > 0.5 and var became)
        {
            roles.Add((Role.Outcome, became));
        }

        return roles.ToImmutable();
    }

    private static (Role Role, double Probability) MainOf(
        Company company,
        int story,
        ImmutableArray<int> before,
        Func<JoiningQuestion, double> probability
    )
    {
        if (before.IsEmpty)
        {
            return (Role.Origin, Math.Max(0.5, probability(JoiningQuestion.Own)));
        }

        var copied = before
            .Where(other => !company.IsOneOutlet(story, other))
            .Select(other => company.Copied(story, other).Share)
            .DefaultIfEmpty(0)
            .Max();
        if (copied >= LeastCopied)
        {
            return (Role.Copy, Math.Min(1, 0.5 + (copied / 2)));
        }

        var (question, role) = Mains.MaxBy(main => probability(main.Question));
        return (role, probability(question));
    }
}

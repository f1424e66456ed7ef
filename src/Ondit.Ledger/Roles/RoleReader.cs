using System.Collections.Immutable;
using Ondit.Ledger.Echoes;
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

    // A story that passes on and is answered in one does both; better one role too many than an answer that is lost.
    private const double LeastMain = 0.4;
    private const double LeastSide = 0.5;

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
        var main = MainOf(company, story, before, Of);
        var sides = Sides
            .Where(side => side.Role != Role.Correction || IsCorrected(company, story, before))
            .Select(side => (side.Role, Probability: Of(side.Question)))
            .ToList();
        var strongest = sides.Select(side => side.Probability).DefaultIfEmpty(0).Max();
        var roles = ImmutableArray.CreateBuilder<(Role, double)>();

        // Where it does nothing else clearly, what it says of a denial or a word sought is all that it does.
        if (before.IsEmpty || main.Probability >= LeastMain || main.Probability >= strongest)
        {
            roles.Add(main);
        }

        // What a copy tells of an answer is the other's asking.
        if (main.Role == Role.Copy)
        {
            return [main];
        }

        roles.AddRange(
            sides.Where(side =>
                side.Role == Role.Correction
                || side.Probability > LeastSide
                || (roles.Count == 0 && side.Probability == strongest)
            )
        );

        if (before.IsEmpty && Of(JoiningQuestion.Outcome) is > 0.5 and var became)
        {
            roles.Add((Role.Outcome, became));
        }

        return roles.ToImmutable();
    }

    private static bool IsCorrected(Company company, int story, ImmutableArray<int> before) =>
        before.Any(other => company.IsOneOutlet(story, other))
        && SelfReference.TakesBack(company.Tellings[story]).Any();

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

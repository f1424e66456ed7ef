using System.Collections.Immutable;
using Ondit.Ledger.Learned;
using Ondit.Ledger.Links;
using Ondit.Ledger.Matching;
using Ondit.Ledger.Roles;

namespace Ondit.Eval.Fitting;

/// <summary>Fits the models of joining on chains.</summary>
internal static class JoiningFit
{
    private const double Ridge = 3;

    // Several of its features say nearly the same.
    private const double SameRidge = 20;

    // Stories on other matters are many. Weighed as they come they cost a third of the chains' own stories, weighed alike all of one star's news become one rumour.
    private const double SameBalance = 0.3;
    private const double CarryBalance = 0.05;

    // With a few hundred examples and thirty features; roles that are rare shall be found too.
    private const double RoleRidge = 6;
    private const double RoleBalance = 0.6;

    // Rumours beside the main ones are few, and one that is missed is missed in all that follows.
    private const double FreshBalance = 0.5;

    private static readonly JoiningQuestion[] OfRoles =
    [
        JoiningQuestion.Own,
        JoiningQuestion.Echo,
        JoiningQuestion.Outcome,
        JoiningQuestion.Mention,
        JoiningQuestion.Denial,
        JoiningQuestion.Reply,
        JoiningQuestion.Correction,
    ];

    /// <summary>The features of a question, in order.</summary>
    public static IReadOnlyList<string> NamesOf(JoiningQuestion question) =>
        question switch
        {
            JoiningQuestion.Same => PairFeatures.Names,
            JoiningQuestion.Carry => CarryFeatures.Names,
            JoiningQuestion.Fresh => FreshFeatures.Names,
            JoiningQuestion.Link => LinkFeatures.Names,
            _ => RoleFeatures.Names,
        };

    /// <summary>All models.</summary>
    /// <param name="chains">Made-up chains.</param>
    /// <param name="others">Stories about the same people that are not one rumour.</param>
    public static JoiningModel Fit(IReadOnlyList<JoiningExamples> chains, OtherNews others)
    {
        var same = LogisticFit.Fit(
            [
                .. chains.SelectMany(chain => chain.Same()),
                .. chains.Zip(chains.Skip(1)).SelectMany(pair => JoiningExamples.Apart(pair.First, pair.Second)),
                .. others.Same(),
            ],
            SameRidge,
            SameBalance
        );
        var models = ImmutableDictionary.CreateBuilder<JoiningQuestion, LogisticModel>();
        models[JoiningQuestion.Same] = same;
        models[JoiningQuestion.Carry] = LogisticFit.Fit(
            [.. chains.SelectMany(chain => chain.Carry(same)), .. others.Carry(same)],
            Ridge,
            CarryBalance
        );
        models[JoiningQuestion.Fresh] = LogisticFit.Fit(
            [.. chains.SelectMany(chain => chain.Fresh(same))],
            Ridge,
            FreshBalance
        );
        models[JoiningQuestion.Link] = LogisticFit.Fit([.. chains.SelectMany(chain => chain.Links())], Ridge);
        foreach (var question in OfRoles)
        {
            models[question] = LogisticFit.Fit(
                [.. chains.SelectMany(chain => chain.Roles(question))],
                RoleRidge,
                RoleBalance
            );
        }

        return new JoiningModel(models.ToImmutable());
    }
}

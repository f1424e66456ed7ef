using System.Collections.Immutable;
using Ondit.Ledger.Learned;
using Ondit.Ledger.Matching;
using Ondit.Ledger.Roles;
using Ondit.Ledger.Rumours;

namespace Ondit.Ledger.Links;

/// <summary>Tells from which stories a story took a rumour.</summary>
/// <param name="model">What was learned.</param>
public sealed class LinkReader(JoiningModel model)
{
    private const double Least = 0.45;

    // What is referred to was mostly told before, if by whom is not said clearly.
    private const double LeastOfMention = 0.25;

    /// <summary>Indices in <paramref name="before"/> of those that a story took it from, likeliest first.</summary>
    /// <param name="company">All stories.</param>
    /// <param name="part">What the story does with the rumour.</param>
    /// <param name="before">What those before it do.</param>
    public ImmutableArray<(int Index, double Probability)> Read(
        Company company,
        StoryPart part,
        ImmutableArray<StoryPart> before
    )
    {
        var needs = part.Has(Role.Echo) || part.Has(Role.Copy);
        if (before.IsEmpty || !(needs || part.Has(Role.Mention) || part.Has(Role.Denial)))
        {
            return [];
        }

        var all = before
            .Select(
                (_, i) =>
                    (
                        Index: i,
                        Probability: model[JoiningQuestion.Link]
                            .Probability(LinkFeatures.Of(company, part.Story, before, i))
                    )
            )
            .OrderByDescending(link => link.Probability)
            .ToList();
        return
        [
            .. all.Where(
                (link, i) =>
                    link.Probability > Least
                    || (i == 0 && (needs || (part.Has(Role.Mention) && link.Probability > LeastOfMention)))
            ),
        ];
    }
}

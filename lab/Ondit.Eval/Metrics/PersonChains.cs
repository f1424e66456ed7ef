using System.Collections.Immutable;
using Ondit.Eval.Corpora;

namespace Ondit.Eval.Metrics;

/// <summary>
/// The chains of persons in a corpus that has chains of everything and no types. A chain is a person's when one of its mentions is a
/// pronoun that only persons get. The rule is sure, not complete: a person who is never "he" or "she" is left out.
/// </summary>
internal static class PersonChains
{
    /// <summary>Adds the chains of persons of a text.</summary>
    /// <param name="scorer">To this one.</param>
    /// <param name="gold">Chains of everything.</param>
    /// <param name="found">The reader's, of everything.</param>
    /// <param name="byHead">Whether mentions match by their heads.</param>
    public static void Score(
        ChainScorer scorer,
        ChainRow gold,
        ImmutableArray<ImmutableArray<PointSpan>> found,
        bool byHead
    )
    {
        var persons = Of(gold.Chains, gold.Words);
        scorer.Add(persons, Beside(persons, found, gold.Heads, gold.Words), byHead ? gold.Heads : null);
    }

    private static ImmutableArray<ImmutableArray<PointSpan>> Of(
        ImmutableArray<ImmutableArray<PointSpan>> chains,
        Func<PointSpan, string> words
    ) =>
        [
            .. chains
                .Where(chain => chain.Length > 1)
                .Where(chain => chain.Any(mention => Pronouns.AreOfPersons(words(mention)))),
        ];

    // Found chains that share a mention with a gold person, and those that the rule takes for a person's. The rest, places and the like, are
    // neither right nor wrong; nor is a chain of one mention, which OntoGUM has none of.
    private static ImmutableArray<ImmutableArray<PointSpan>> Beside(
        ImmutableArray<ImmutableArray<PointSpan>> persons,
        ImmutableArray<ImmutableArray<PointSpan>> found,
        IMentionHead heads,
        Func<PointSpan, string> words
    )
    {
        var mentions = persons.SelectMany(chain => chain).Select(heads.Of).ToHashSet();
        return
        [
            .. found.Where(chain =>
                chain.Length > 1
                && chain.Any(mention => mentions.Contains(heads.Of(mention)) || Pronouns.AreOfPersons(words(mention)))
            ),
        ];
    }
}

using Ondit.Ledger.Answers;
using Ondit.Ledger.Names;
using Ondit.Ledger.Stores;

namespace Ondit.Ledger.Outcomes;

/// <summary>Finds the rumour that a review is about: the one whose wording, in any story, shares most words with what was reviewed.</summary>
public static class ReviewedRumour
{
    // Of the words of the reviewed claim, so many must stand in the rumour's; a review under the wrong rumour is worse than none.
    private const double FewestShared = 0.6;

    // The longest words are the rarest: candidates hold at least two of them.
    private const int Sought = 4;

    /// <summary>The id of the rumour; null where none is near enough.</summary>
    public static string? Find(ILedgerStore store, ClaimReview review)
    {
        var words = FoldedName.Words(review.Claim).ToHashSet(StringComparer.Ordinal);
        var rare = words
            .OrderByDescending(word => word.Length)
            .ThenBy(word => word, StringComparer.Ordinal)
            .Take(Sought)
            .ToList();
        return rare.SelectMany((word, i) => rare.Skip(i + 1).Select(other => $"{word} {other}"))
            .SelectMany(text => store.Ask(new Question(Text: text)))
            .Where(answer => answer.Rumour is not null)
            .Select(answer => (answer.Rumour, Share: Share(words, answer.Words)))
            .Where(found => found.Share >= FewestShared)
            .OrderByDescending(found => found.Share)
            .Select(found => found.Rumour)
            .FirstOrDefault();
    }

    private static double Share(HashSet<string> words, string claim)
    {
        var told = FoldedName.Words(claim).ToHashSet(StringComparer.Ordinal);
        return (double)words.Count(told.Contains) / Math.Max(1, words.Count);
    }
}

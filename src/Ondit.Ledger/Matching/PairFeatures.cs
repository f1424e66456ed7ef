using Ondit.Ledger.Learned;

namespace Ondit.Ledger.Matching;

/// <summary>What tells whether two stories put forward the same: <see cref="JoiningQuestion.Same"/>.</summary>
public static class PairFeatures
{
    /// <summary>The features, in the order in which <see cref="Of"/> gives them.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "head cosine",
        "masked cosine",
        "title cosine",
        "later head in earlier sentences",
        "earlier head in later sentences",
        "both heads in sentences",
        "words cosine",
        "shared salience",
        "same subject",
        "subject of each in the other",
        "new subject in the later title",
        "copied",
        "names the outlet",
        "log days",
    ];

    /// <summary>The features of a later and an earlier story.</summary>
    public static double[] Of(Company company, int earlier, int later)
    {
        var (a, b) = (company.Tellings[earlier], company.Tellings[later]);
        var (left, right) = (company.Salience(earlier), company.Salience(later));
        var shared = left.Sum(pair => Math.Min(pair.Value, right.GetValueOrDefault(pair.Key)));
        var least = Math.Max(0.1, Math.Min(left.Values.Sum(), right.Values.Sum()));
        var (subjectA, subjectB) = (company.Subject(earlier), company.Subject(later));
        var laterInEarlier = Best(b, a);
        var earlierInLater = Best(a, b);
        return
        [
            a.Head.Cosine(b.Head),
            a.Masked.Cosine(b.Masked),
            a.TitleVector.Cosine(b.TitleVector),
            laterInEarlier,
            earlierInLater,
            Math.Min(laterInEarlier, earlierInLater),
            company.Rarity.Cosine(a, b),
            shared / least,
            subjectA is not null && subjectA == subjectB ? 1 : 0,
            subjectA is { } one && subjectB is { } other && left.ContainsKey(other) && right.ContainsKey(one) ? 1 : 0,
            subjectB is { } subject && right[subject] > 0.4 && !left.ContainsKey(subject) ? 1 : 0,
            company.Copied(later, earlier).Share,
            company.Names(later, earlier) ? 1 : 0,
            Math.Log(1 + Math.Abs(company.Days(earlier, later))),
        ];
    }

    private static double Best(Tellings.Telling head, Tellings.Telling sentences) =>
        sentences.Sentences.Select(sentence => sentence.Vector.Cosine(head.Head)).DefaultIfEmpty(0).Max();
}

using System.Collections.Immutable;

namespace Ondit.Eval.Metrics;

/// <summary>English pronouns that stand for parties.</summary>
internal static class Pronouns
{
    private static readonly ImmutableHashSet<string> OfPersons = Set(
        "i me my mine myself you your yours yourself yourselves he him his himself she her hers herself "
            + "we us our ours ourselves who whom"
    );

    private static readonly ImmutableHashSet<string> OfAny = Set(
        "they them their theirs themselves it its itself this that these those which"
    );

    /// <summary>Whether only persons get this pronoun; "they" and "it" may be a company's.</summary>
    public static bool AreOfPersons(string mention) => OfPersons.Contains(mention);

    public static bool Are(string mention) => OfPersons.Contains(mention) || OfAny.Contains(mention);

    private static ImmutableHashSet<string> Set(string words) =>
        words.Split(' ').ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);
}

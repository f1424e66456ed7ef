using System.Collections.Frozen;
using Ondit.Mentions;

namespace Ondit.Ledger.Names;

/// <summary>Which parties of a story have a name: also in one that knows no capitals, where names look like other words to the reader.</summary>
public static class NamedParties
{
    private const int MostWords = 4;

    private static readonly FrozenSet<string> NoNames = LedgerList
        .Load("Names/no-names.tsv")
        .Select(row => row[0])
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>These parties, in the order of the reading.</summary>
    public static IEnumerable<Party> Of(Reading reading)
    {
        var isLower = new Lazy<bool>(() => IsLower(reading));
        return reading.Parties.Where(party => party.IsNamed || (IsBare(party) && isLower.Value));
    }

    // Most sentences begin with a small letter.
    private static bool IsLower(Reading reading)
    {
        var text = reading.Story.Text;
        var small = reading.Sentences.Count(span => span.In(text).Trim() is [var first, ..] && char.IsLower(first));
        return small * 2 > reading.Sentences.Length;
    }

    // "brónagh tiernan", not "the raincoat" and not "it".
    private static bool IsBare(Party party) =>
        party.Mentions.Any(mention => mention.Kind == MentionKind.Nominal)
        && FoldedName.Words(party.Name) is [var first, ..] words
        && words.Length <= MostWords
        && (words.Length > 1 || (party.Type == PartyType.Person && first.Length > 3))
        && !NoNames.Contains(first);
}

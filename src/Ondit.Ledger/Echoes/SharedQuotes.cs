using Ondit.Ledger.Tellings;

namespace Ondit.Ledger.Echoes;

/// <summary>Quotations of one story that stand in another, whole or as a part of a longer one.</summary>
public static class SharedQuotes
{
    private const int Fewest = 3;

    /// <summary>Those of the later story.</summary>
    public static IEnumerable<QuotedWords> Of(Telling later, Telling earlier) =>
        later.Quotes.Where(quote =>
            quote.Count >= Fewest
            && !later.Title.Contains(quote.Span)
            && earlier.Quotes.Any(other => other.Count >= Fewest && AreOne(quote, other))
        );

    private static bool AreOne(QuotedWords one, QuotedWords other) =>
        $" {one.Folded} ".Contains($" {other.Folded} ", StringComparison.Ordinal)
        || $" {other.Folded} ".Contains($" {one.Folded} ", StringComparison.Ordinal);
}

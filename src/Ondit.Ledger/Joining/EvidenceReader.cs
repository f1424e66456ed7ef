using System.Collections.Immutable;
using System.Globalization;
using Ondit.Ledger.Echoes;
using Ondit.Ledger.Links;
using Ondit.Ledger.Matching;
using Ondit.Ledger.Roles;
using Ondit.Ledger.Rumours;
using Ondit.Ledger.Tellings;
using Ondit.Stories;

namespace Ondit.Ledger.Joining;

/// <summary>Finds the words that show from where a story has a rumour.</summary>
internal static class EvidenceReader
{
    private const int MostDetails = 4;
    private const double LeastCopied = 0.1;

    /// <summary>What shows that a part was taken from an earlier one.</summary>
    public static IEnumerable<Evidence> Of(Company company, int index, ImmutableArray<StoryPart> parts, int from)
    {
        var (story, earlier) = (parts[index].Story, parts[from].Story);
        var (telling, source) = (company.Tellings[story], company.Tellings[earlier]);
        foreach (var credit in company.Credits(story).Where(credit => IsFor(credit, source)).Take(1))
        {
            yield return Words(
                credit.IsLine ? EvidenceKind.CreditLine : EvidenceKind.Credit,
                credit.Span,
                telling.Text
            );
        }

        var copied = company.Copied(story, earlier);
        if (copied is { Share: >= LeastCopied, Longest: { } longest })
        {
            yield return Words(EvidenceKind.CopiedText, longest, telling.Text);
        }

        foreach (var quote in SharedQuotes.Of(telling, source).Take(1))
        {
            yield return Words(EvidenceKind.SharedQuote, quote.Span, telling.Text);
        }

        foreach (var detail in Details(company, index, parts, from))
        {
            yield return Words(EvidenceKind.SharedDetail, detail, telling.Text);
        }

        if (OutletFamilies.AreOne(telling.Outlet, source.Outlet))
        {
            yield return new Evidence(EvidenceKind.OutletFamily, null, $"{telling.Outlet} and {source.Outlet}");
        }

        if (telling.Published is { } day && source.Published is { } before)
        {
            yield return new Evidence(
                EvidenceKind.Date,
                null,
                string.Create(CultureInfo.InvariantCulture, $"{before:yyyy-MM-dd} before {day:yyyy-MM-dd}")
            );
        }
    }

    /// <summary>Where an outlet speaks of its own story.</summary>
    public static IEnumerable<Evidence> OfSelf(Telling telling) =>
        SelfReference
            .TakesBack(telling)
            .Concat(SelfReference.In(telling))
            .Take(1)
            .Select(span => Words(EvidenceKind.Credit, telling.SentenceAt(span.Start)?.Span ?? span, telling.Text));

    private static bool IsFor(OutletCredit credit, Telling source) =>
        string.Equals(credit.Outlet, source.Outlet, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<TextSpan> Details(Company company, int index, ImmutableArray<StoryPart> parts, int from)
    {
        var rare = LinkFeatures
            .AloneShared(company, parts[index].Story, parts[..index], from)
            .ToHashSet(StringComparer.Ordinal);
        return company
            .Tellings[parts[index].Story]
            .Words.Where(word => rare.Remove(word.Folded))
            .Take(MostDetails)
            .Select(word => word.Span);
    }

    private static Evidence Words(EvidenceKind kind, TextSpan span, string text) =>
        new(kind, span, span.In(text).ToString());
}

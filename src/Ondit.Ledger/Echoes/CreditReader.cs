using System.Collections.Frozen;
using System.Collections.Immutable;
using Ondit.Attributions;
using Ondit.Ledger.Names;
using Ondit.Ledger.Tellings;
using Ondit.Mentions;
using Ondit.Stories;

namespace Ondit.Ledger.Echoes;

/// <summary>Finds where a story credits outlets: by their names, by a line at its end, by nouns ("the magazine"), by "it was reported".</summary>
/// <param name="outlets">The outlets of the stories among which it is joined.</param>
public sealed class CreditReader(IEnumerable<string> outlets)
{
    // "(Reporting by …)", "— Corvane Press", "HNA": a line of so few words is no sentence of the story.
    private const int LineWords = 8;

    private static readonly FrozenDictionary<string, string> Words = LedgerList
        .Load("Echoes/credit-words.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private readonly ImmutableArray<OutletName> names =
    [
        .. outlets.Distinct(StringComparer.OrdinalIgnoreCase).Select(name => new OutletName(name)),
    ];

    /// <summary>The credits of a story, in text order.</summary>
    public ImmutableArray<OutletCredit> Read(Telling telling)
    {
        var self = telling.Outlet is { } outlet ? new OutletName(outlet) : null;
        var others = NamesOfOthers(telling);
        var found = ImmutableArray.CreateBuilder<OutletCredit>();
        foreach (var name in names.Where(name => self is null || !name.Is(self)))
        {
            found.AddRange(
                name.In(telling, others)
                    .Select(place => new OutletCredit(
                        name.Name,
                        place.Span,
                        place.IsWhole,
                        IsLine(telling, place.Span)
                    ))
            );
        }

        // What two names share goes to the one of which more stands there.
        var named = found
            .Where(one =>
                !found.Any(other => other != one && other.Span.Contains(one.Span) && other.IsWhole && !one.IsWhole)
            )
            .ToList();
        named.AddRange(Unnamed(telling).Where(one => !named.Exists(other => other.Span.Overlaps(one.Span))));
        return [.. named.OrderBy(credit => credit.Span)];
    }

    /// <summary>Whether a word passes on what others reported.</summary>
    public static string? KindOf(string folded) => Words.GetValueOrDefault(folded);

    private static IEnumerable<OutletCredit> Unnamed(Telling telling)
    {
        foreach (var attribution in telling.Reading.Attributions)
        {
            if (attribution.Kind.SourceType == SourceType.Outlet && attribution.Source is [var source, ..])
            {
                yield return new OutletCredit(null, source, IsWhole: false, IsLine(telling, source));
            }
        }

        foreach (var word in telling.Words.Where(word => KindOf(word.Folded) is "report"))
        {
            yield return new OutletCredit(null, word.Span, IsWhole: false, IsLine: false);
        }
    }

    private static bool IsLine(Telling telling, TextSpan span)
    {
        var text = telling.Text;
        var start = text.LastIndexOf('\n', Math.Max(0, span.Start - 1)) + 1;
        var end = text.IndexOf('\n', span.End);
        end = end < 0 ? text.Length : end;
        var words = telling.WordsIn(new TextSpan(start, end)).Count();
        if (words <= LineWords && !(start == 0 && !telling.Title.IsEmpty))
        {
            return true;
        }

        // At the end of the last paragraph, behind a dash or in brackets.
        var before = text.AsSpan(start, span.Start - start).TrimEnd();
        return end - span.End < 40
            && before.Length > 0
            && before[^1] is '(' or '—' or '–' or '©'
            && end > text.Length - 200;
    }

    private static HashSet<string> NamesOfOthers(Telling telling) =>
        telling
            .Reading.Parties.Where(party => party.Type != PartyType.Outlet)
            .SelectMany(party =>
                party
                    .Mentions.Where(mention => mention.Kind == MentionKind.Name)
                    .SelectMany(mention => FoldedName.Words(mention.Span.In(telling.Text).ToString()))
            )
            .ToHashSet(StringComparer.Ordinal);
}

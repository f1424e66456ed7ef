using System.Collections.Frozen;
using System.Collections.Immutable;
using Ondit.Attributions;
using Ondit.Claims;
using Ondit.Ledger.Echoes;
using Ondit.Ledger.Matching;
using Ondit.Ledger.Tellings;

namespace Ondit.Ledger.Roles;

/// <summary>What tells what a story does with a rumour; the same features for each question about it.</summary>
public static class RoleFeatures
{
    private static readonly FrozenSet<string> OutcomeWords = LedgerList
        .Load("Roles/outcome-words.tsv")
        .Select(row => row[0])
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The features, in the order in which <see cref="Of"/> gives them.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "first",
        "only carried",
        "names an earlier outlet",
        "names one in the opening",
        "credit line",
        "unnamed credits",
        "copied",
        "own outlet before",
        "shared quotation",
        "unnamed sources",
        "documents",
        "named speakers",
        "subject speaks",
        "outlet learned itself",
        "exclusive",
        "denials",
        "denial in the opening",
        "replies",
        "declined replies",
        "outcome words in the title",
        "outcome words in the opening",
        "log days since the first",
        "days since the last",
        "closest head before",
        "rare words that are new",
        "log length",
        "speaks of itself",
        "takes back",
        "anonymous source or paper near the rumour",
        "open source near the rumour",
        "credit near the rumour",
    ];

    /// <summary>The features of a story.</summary>
    /// <param name="company">All stories.</param>
    /// <param name="story">The story.</param>
    /// <param name="before">The stories of the rumour before it, oldest first.</param>
    /// <param name="isMain">Whether the rumour is the story's main claim.</param>
    public static double[] Of(Company company, int story, ImmutableArray<int> before, bool isMain)
    {
        var telling = company.Tellings[story];
        var reading = telling.Reading;
        var named = company
            .Credits(story)
            .Where(credit =>
                before.Any(other =>
                    string.Equals(company.Tellings[other].Outlet, credit.Outlet, StringComparison.OrdinalIgnoreCase)
                )
            )
            .ToList();
        var own = reading.Attributions.Where(attribution => attribution.Voice.Via.IsEmpty).ToList();
        double Count(params SourceType[] types) =>
            Math.Log(1 + own.Count(attribution => types.Contains(attribution.Kind.SourceType)));
        var subject = company.Subject(before.IsEmpty ? story : before[0]);
        return
        [
            Truth(before.IsEmpty),
            Truth(!isMain),
            Truth(named.Count > 0),
            Truth(named.Exists(credit => telling.Opening.Contains(credit.Span))),
            Truth(company.Credits(story).Any(credit => credit.IsLine)),
            Math.Min(3, company.Credits(story).Count(credit => credit.Outlet is null)),
            before.Select(other => company.Copied(story, other).Share).DefaultIfEmpty(0).Max(),
            Truth(before.Any(other => company.IsOneOutlet(story, other))),
            Truth(
                before.Any(other => SharedQuotes.Of(telling, company.Tellings[other]).Any(quote => quote.Count >= 3))
            ),
            Count(SourceType.Unnamed),
            Count(SourceType.Document),
            Count(SourceType.Named, SourceType.Role, SourceType.Organisation),
            Truth(subject is { } party && Speaks(company, telling, party)),
            Count(SourceType.Self),
            Truth(telling.Words.Any(word => CreditReader.KindOf(word.Folded) == "own")),
            Math.Log(1 + Denials(reading).Count()),
            Truth(Denials(reading).Any(denial => denial.Cue.Any(cue => cue.Start < telling.Opening.End))),
            Math.Log(1 + reading.Replies.Length),
            Math.Log(1 + reading.Replies.Count(reply => reply.Outcome != ReplyOutcome.Responded)),
            Math.Min(2, telling.WordsIn(telling.Title).Count(word => OutcomeWords.Contains(word.Folded))),
            Math.Min(3, telling.WordsIn(telling.Opening).Count(word => OutcomeWords.Contains(word.Folded))),
            before.IsEmpty ? 0 : Math.Log(1 + company.Days(before[0], story)),
            before.IsEmpty ? 0 : Math.Log(1 + company.Days(before[^1], story)),
            before.Select(other => company.Tellings[other].Head.Cosine(telling.Head)).DefaultIfEmpty(0).Max(),
            NewWords(company, story, before),
            Math.Log(1 + telling.Words.Length),
            Truth(SelfReference.In(telling).Any()),
            Truth(SelfReference.TakesBack(telling).Any()),
            Near(company, telling, before, own.Where(IsAnonymous).Select(one => one.Cue[0].Start)),
            Near(company, telling, before, own.Where(IsOpen).Select(one => one.Cue[0].Start)),
            Near(company, telling, before, company.Credits(story).Select(credit => credit.Span.Start)),
        ];
    }

    /// <summary>Attributions that say of something that it is not so, on the word of somebody who speaks openly.</summary>
    public static IEnumerable<Attribution> Denials(Reading reading) =>
        reading.Attributions.Where(attribution =>
            attribution.Kind.IsDenial
            && attribution.Kind.SourceType
                is SourceType.Named
                    or SourceType.Role
                    or SourceType.Organisation
                    or SourceType.Document
        );

    private static bool IsAnonymous(Attribution attribution) =>
        attribution.Kind.SourceType is SourceType.Unnamed or SourceType.Document;

    private static bool IsOpen(Attribution attribution) =>
        attribution.Kind.SourceType is SourceType.Named or SourceType.Role or SourceType.Organisation;

    // How close to the openings of the stories before the closest of some sentences comes; to its own where it is the first.
    private static double Near(Company company, Telling telling, ImmutableArray<int> before, IEnumerable<int> places)
    {
        var heads = before.IsEmpty ? [telling.Head] : before.Select(other => company.Tellings[other].Head).ToList();
        return places
            .Select(telling.SentenceAt)
            .OfType<TellingSentence>()
            .Select(sentence => heads.Average(head => head.Cosine(sentence.Vector)))
            .DefaultIfEmpty(0)
            .Max();
    }

    private static bool Speaks(Company company, Telling telling, int party) =>
        company
            .Parties[party]
            .Members.Where(member => member.Story == telling.Id)
            .Any(member =>
                telling.Reading.Attributions.Any(attribution =>
                    attribution.Voice.Speaker == member.Party
                    && attribution.Kind.SourceType is SourceType.Named or SourceType.Organisation
                    && attribution.Form != Form.Indirect
                )
            );

    private static double NewWords(Company company, int story, ImmutableArray<int> before)
    {
        var known = before
            .SelectMany(other => company.Tellings[other].Words.Select(word => word.Folded))
            .ToHashSet(StringComparer.Ordinal);
        var words = company.Tellings[story].Words.Select(word => word.Folded).Distinct(StringComparer.Ordinal).ToList();
        return words.Count == 0 ? 0 : (double)words.Count(word => !known.Contains(word)) / words.Count;
    }

    private static double Truth(bool value) => value ? 1 : 0;
}

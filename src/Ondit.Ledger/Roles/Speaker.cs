using System.Collections.Frozen;
using Ondit.Attributions;
using Ondit.Ledger.Matching;
using Ondit.Ledger.Names;
using Ondit.Ledger.Tellings;
using Ondit.Stories;

namespace Ondit.Ledger.Roles;

/// <summary>Who stands behind an attribution, known again in other stories.</summary>
/// <param name="Key">The same for the same voice; those who speak for others are one side.</param>
/// <param name="Name">Their name; null where none is known.</param>
/// <param name="SourceType">What kind of source it is.</param>
/// <param name="Span">The words for it; null where there are none.</param>
public sealed record Speaker(string Key, string? Name, SourceType SourceType, TextSpan? Span)
{
    /// <summary>The key of all who speak for those whom a rumour is about.</summary>
    public const string Side = "side";

    private static readonly FrozenSet<string> Representatives = LedgerList
        .Load("Roles/representatives.tsv")
        .Select(row => row[0])
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The speaker of an attribution.</summary>
    /// <param name="company">All stories.</param>
    /// <param name="story">The story it stands in.</param>
    /// <param name="attribution">The attribution.</param>
    public static Speaker Of(Company company, int story, Attribution attribution)
    {
        var telling = company.Tellings[story];
        var type = attribution.Kind.SourceType;
        TextSpan? span = attribution.Source is [var first, ..] ? first : null;
        var words = string.Join(' ', attribution.Source.Select(piece => piece.In(telling.Text).ToString()));
        if (IsRepresentative(telling, attribution) || type is SourceType.Organisation or SourceType.Role)
        {
            return new Speaker(Side, words.Length > 0 ? words : null, type, span);
        }

        if (type == SourceType.Named)
        {
            return PartyOf(company, telling, attribution) is { } party
                ? new Speaker($"party {party}", company.Parties[party].Name, type, span)
                : new Speaker($"name {FoldedName.Of(words)}", words, type, span);
        }

        return new Speaker(
            $"story {telling.Id} {type}",
            type is SourceType.Document or SourceType.Outlet && words.Length > 0 ? words : null,
            type,
            span
        );
    }

    private static int? PartyOf(Company company, Telling telling, Attribution attribution)
    {
        for (var i = 0; i < company.Parties.Length; i++)
        {
            if (
                company
                    .Parties[i]
                    .Members.Any(member => member.Story == telling.Id && member.Party == attribution.Voice.Speaker)
            )
            {
                return i;
            }
        }

        return null;
    }

    private static bool IsRepresentative(Telling telling, Attribution attribution) =>
        attribution.Source.SelectMany(telling.WordsIn).Any(word => Representatives.Contains(word.Folded));
}

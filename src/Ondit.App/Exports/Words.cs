using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Ondit.Attributions;
using Ondit.Claims;
using Ondit.Json;
using Ondit.Stories;

namespace Ondit.App.Exports;

/// <summary>The words and figures of an attribution as people read them.</summary>
internal static class Words
{
    /// <summary>What stands between pieces that do not stand together in the text.</summary>
    public const string Gap = " … ";

    /// <summary>Stands where an attribution has no source.</summary>
    public const string Nobody = "nobody named";

    /// <summary>How many attributions there are.</summary>
    public static string Count(int attributions) =>
        attributions == 0 ? "No attributions found" : Count(attributions, "attribution", "attributions");

    /// <summary>A house by the name that it goes by; an editor's own as its file is called.</summary>
    public static string House(string name) =>
        name switch
        {
            "ap" => "AP",
            "reuters" => "Reuters",
            "bbc" => "BBC",
            "ipso" => "IPSO",
            _ => name,
        };

    /// <summary>A number with its noun.</summary>
    public static string Count(int count, string one, string several) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : several)}");

    /// <summary>The words of several pieces, on one line.</summary>
    public static string Of(string text, ImmutableArray<TextSpan> pieces) =>
        string.Join(Gap, pieces.Select(piece => OneLine(piece.In(text))));

    /// <summary>The words cut off at a word after at most so many characters.</summary>
    public static string Short(string words, int longest)
    {
        if (words.Length <= longest)
        {
            return words;
        }

        var cut = words.LastIndexOf(' ', longest - 1);
        var end = cut > longest / 2 ? cut : longest - 1;
        return words[..(char.IsHighSurrogate(words[end - 1]) ? end - 1 : end)] + "…";
    }

    /// <summary>The certainty in per cent; never 100 or 0, for the reader is never certain.</summary>
    public static string Certainty(double score) =>
        string.Create(CultureInfo.InvariantCulture, $"{Math.Clamp(Math.Round(100 * score), 1, 99):0} %");

    public static string Name<T>(T value)
        where T : struct, Enum => ContractWords.Of(value).Replace('-', ' ');

    /// <summary>On whose word: "unnamed, several, bare".</summary>
    public static string SourceOf(AttributionKind kind) =>
        string.Join(
            ", ",
            new[]
            {
                Name(kind.SourceType),
                kind.Number is { } number ? Name(number) : null,
                kind.Standing is { } standing ? Name(standing) : null,
            }.OfType<string>()
        );

    /// <summary>How a claim is put, where it is not flatly said to be so.</summary>
    public static IEnumerable<string> Putting(Factuality factuality, bool isFuture, bool isDenial)
    {
        if (isDenial)
        {
            yield return "denial";
        }
        else if (factuality is Factuality.CertainlyNot or Factuality.ProbablyNot or Factuality.PossiblyNot)
        {
            yield return "put as not so";
        }

        if (factuality is Factuality.Probable or Factuality.ProbablyNot)
        {
            yield return "put as probable";
        }
        else if (factuality is Factuality.Possible or Factuality.PossiblyNot)
        {
            yield return "put as possible";
        }
        else if (factuality == Factuality.Uncommitted)
        {
            yield return "left open";
        }

        if (isFuture)
        {
            yield return "to come";
        }
    }

    /// <summary>What came of asking.</summary>
    public static string Of(ReplyOutcome outcome) =>
        outcome switch
        {
            ReplyOutcome.Responded => "replied",
            ReplyOutcome.Declined => "declined to comment",
            ReplyOutcome.NoResponse => "no reply",
            ReplyOutcome.Unreachable => "could not be reached",
            _ => "asked, no reply yet",
        };

    /// <summary>Whose word a relation stands on.</summary>
    public static string Of(RelationStanding standing) =>
        standing switch
        {
            RelationStanding.Asserted => "own voice",
            RelationStanding.Attributed => "attributed",
            _ => "rumour",
        };

    /// <summary>A relation as a sentence has it, between the first party and the second.</summary>
    public static string Of(RelationKind kind) =>
        kind switch
        {
            RelationKind.Linked => "linked to",
            RelationKind.AppearsIn => "appears in",
            RelationKind.Plays => "plays",
            RelationKind.Directs => "directs",
            RelationKind.AdaptedFrom => "adapted from",
            RelationKind.WorksFor => "works for",
            RelationKind.LivesIn => "lives in",
            RelationKind.Age => "aged",
            RelationKind.CoStar => "co-star of",
            RelationKind.FormerSpouse => "once married to",
            RelationKind.FormerPartner => "once together with",
            RelationKind.Spouse => "married to",
            RelationKind.Partner => "together with",
            RelationKind.MemberOf => "member of",
            _ => $"{Name(kind)} of",
        };

    /// <summary>"A, B and C".</summary>
    public static string List(IEnumerable<string> words) =>
        words.ToList() switch
        {
            [] => "",
            [var only] => only,
            var all => $"{string.Join(", ", all.SkipLast(1))} and {all[^1]}",
        };

    /// <summary>What a story is called: its headline, or its id where the headline is not known or stands in the text already.</summary>
    public static string Heading(Story story) => (HasOwnTitle(story) ? story.Title : story.Id) ?? "Story";

    /// <summary>Outlet, byline and day, as far as known, and the id where it is not the heading.</summary>
    public static string Origin(Story story) =>
        string.Join(
            " · ",
            new[]
            {
                story.Outlet,
                story.Byline,
                story.Published?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
                HasOwnTitle(story) ? story.Id : null,
            }.OfType<string>()
        );

    private static bool HasOwnTitle(Story story) =>
        story.Title is not null && !story.Text.StartsWith(story.Title, StringComparison.Ordinal);

    /// <summary>Words with single blanks for all that parts them.</summary>
    public static string OneLine(ReadOnlySpan<char> words)
    {
        var line = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (!char.IsWhiteSpace(c))
            {
                line.Append(c);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString();
    }
}

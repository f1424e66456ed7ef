using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Ondit.Claims;
using Ondit.Ledger.Names;
using Ondit.Mentions;
using Ondit.Stories;

namespace Ondit.Ledger.Stories;

/// <summary>All that a ledger writes down for one reading, worked out beforehand: on any core, for the writing is on one.</summary>
/// <param name="Story">What was read.</param>
/// <param name="Hash">SHA-256 of its text in UTF-8, in lower-case hexadecimals.</param>
/// <param name="Origin">Where it came from: the file, and the line where it has several stories.</param>
/// <param name="Reader">What read it.</param>
/// <param name="StoryBody">The story as <see cref="PackedJson"/> packs it.</param>
/// <param name="ReadingBody">The rest of the reading, likewise.</param>
/// <param name="Claims">Its claims.</param>
/// <param name="Keys">Stories that share one of these may carry the same rumour; others never do.</param>
public sealed record LedgerEntry(
    Story Story,
    string Hash,
    string Origin,
    ReaderVersion Reader,
    byte[] StoryBody,
    byte[] ReadingBody,
    ImmutableArray<ClaimEntry> Claims,
    ImmutableArray<string> Keys
)
{
    /// <summary>The entry of a reading.</summary>
    public static LedgerEntry Of(Reading reading, string origin)
    {
        var (story, rest) = PackedJson.Of(reading);
        return new LedgerEntry(
            reading.Story,
            HashOf(reading.Story),
            origin,
            reading.Reader,
            story,
            rest,
            ClaimsOf(reading),
            KeysOf(reading)
        );
    }

    /// <summary>The hash by which the same text is known again.</summary>
    public static string HashOf(Story story) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(story.Text)));

    private static ImmutableArray<ClaimEntry> ClaimsOf(Reading reading)
    {
        var points = new CodePoints(reading.Story.Text);
        var parties = reading.Parties.ToDictionary(party => party.Id, StringComparer.Ordinal);
        var attributions = reading.Attributions.ToDictionary(attribution => attribution.Id, StringComparer.Ordinal);
        return [.. reading.Claims.Select(claim => Entry(claim))];

        ClaimEntry Entry(Claim claim)
        {
            var attribution = claim.Attribution is { } id ? attributions.GetValueOrDefault(id) : null;
            return new ClaimEntry(
                claim.Id,
                Words(reading.Story.Text, claim.Span),
                Ends(points, claim.Span),
                attribution is null ? "" : Words(reading.Story.Text, attribution.Source),
                attribution is null ? "" : Ends(points, attribution.Source),
                attribution?.Kind.SourceType,
                attribution?.Voice.Speaker is { } speaker ? parties.GetValueOrDefault(speaker)?.Name : null,
                claim.Factuality,
                claim.IsFuture,
                claim.Kind,
                [
                    .. claim
                        .About.Select(about => parties.GetValueOrDefault(about)?.Name)
                        .OfType<string>()
                        .Distinct(StringComparer.Ordinal),
                ]
            );
        }
    }

    // Somebody is what a story is about even where no claim was found that says it of them.
    // A person is "Tom Cruise" here and "Cruise" there, so the last word is the key; a film has all of its title.
    private static ImmutableArray<string> KeysOf(Reading reading)
    {
        var about = reading.Claims.SelectMany(claim => claim.About).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. NamedParties
                .Of(reading)
                .Where(party => about.Contains(party.Id) || party.Type is PartyType.Person or PartyType.Character)
                .Select(KeyOf)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string? KeyOf(Party party) =>
        (party.Type, FoldedName.Words(party.Name)) switch
        {
            (PartyType.Place or PartyType.Group, _) or (_, []) => null,
            (PartyType.Person or PartyType.Character, [.., var last]) => last,
            (_, ["the", .. { Length: > 0 } rest]) => string.Join(' ', rest),
            (_, var words) => string.Join(' ', words),
        };

    private static string Words(string text, ImmutableArray<TextSpan> pieces) =>
        string.Join(" … ", pieces.Select(piece => piece.In(text).ToString()));

    private static string Ends(CodePoints points, ImmutableArray<TextSpan> pieces) =>
        string.Join(
            ';',
            pieces
                .Select(points.FromUtf16)
                .Select(span => string.Create(CultureInfo.InvariantCulture, $"{span.Start}-{span.End}"))
        );
}

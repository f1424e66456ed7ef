using System.Collections.Immutable;
using Ondit.Attributions;
using Ondit.Claims;
using Ondit.Mentions;
using Ondit.Stories;

namespace Ondit.Profiles;

/// <summary>Finds the headline of a story and holds it against the body.</summary>
internal static class HeadlineReader
{
    // Longer first lines are paragraphs.
    private const int Longest = 200;

    /// <summary>The first line where it is a headline: short, with no full stop, and with a text after it.</summary>
    public static TextSpan? Read(string text)
    {
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var end = text.AsSpan(start).IndexOfAny('\n', '\r');
        if (end < 0 || end > Longest || string.IsNullOrWhiteSpace(text[(start + end)..]))
        {
            return null;
        }

        var line = text.AsSpan(start, end).TrimEnd();
        return line.TrimEnd("\"”’'").EndsWith('.') ? null : new TextSpan(start, start + line.Length);
    }

    /// <summary>
    /// The headline, where it states flatly what the body has only from unnamed voices, from talk or as likely. Asked of the story's first
    /// case alone, since there is one headline.
    /// </summary>
    public static ImmutableArray<TextSpan> FirmerThanBody(Case one)
    {
        var reading = one.Sourcing.Reading;
        if (Read(reading.Story.Text) is not { } headline || !IsFlat(headline, reading))
        {
            return [];
        }

        var about = About(headline, reading);
        var events = EventWords.Of(reading, headline);
        if (about.Count == 0 || events.Count == 0)
        {
            return [];
        }

        // To call a claim weak, its words must tell of the event; to vouch for the headline, one word is enough.
        var told = reading
            .Claims.Where(claim => claim.Span[0].Start >= headline.End && about.IsSubsetOf(claim.About))
            .Select(claim => (Claim: claim, Shared: EventWords.Of(reading, claim.Span).Count(events.Contains)))
            .Where(claim => claim.Shared > 0)
            .ToList();
        return
            told.Exists(claim => 2 * claim.Shared >= events.Count && IsWeak(claim.Claim, one.Sourcing))
            && told.TrueForAll(claim => !Vouches(claim.Claim, one.Sourcing))
            ? [headline]
            : [];
    }

    // A question, a quotation, an attribution or a hedge in the headline itself keeps it from being firm; so does what is not so.
    private static bool IsFlat(TextSpan headline, Reading reading) =>
        !headline.In(reading.Story.Text).Contains('?')
        && !EventWords.IsHedged(reading.Story.Text, headline)
        && !reading.Attributions.Any(attribution => attribution.Cue.Any(headline.Overlaps))
        && reading
            .Claims.Where(claim => headline.Contains(claim.Span[0]))
            .All(claim => claim is { Factuality: Factuality.Certain, Kind: ClaimKind.Fact });

    private static HashSet<string> About(TextSpan headline, Reading reading) =>
        reading
            .Parties.Where(party =>
                party.Type is PartyType.Person or PartyType.Organisation
                && party.Mentions.Any(mention => headline.Contains(mention.Span))
            )
            .Select(party => party.Id)
            .ToHashSet(StringComparer.Ordinal);

    private static bool IsWeak(Claim claim, Sourcing sourcing) =>
        claim.Factuality is Factuality.Probable or Factuality.Possible
        || (claim.Factuality == Factuality.Certain && sourcing.IsNobodys(claim));

    private static bool Vouches(Claim claim, Sourcing sourcing) =>
        claim is { Factuality: Factuality.Certain, Kind: not ClaimKind.Denial } && !sourcing.IsNobodys(claim);
}

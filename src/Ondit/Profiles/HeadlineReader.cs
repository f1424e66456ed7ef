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

    // Words are alike where so many letters are: "split", "splitting".
    private const int Alike = 5;

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
    /// The headline, where it states flatly what the body has only from unnamed voices, from talk or with a hedge. Asked of the story's
    /// first case alone, since there is one headline.
    /// </summary>
    public static ImmutableArray<TextSpan> FirmerThanBody(Case one)
    {
        var reading = one.Sourcing.Reading;
        if (Read(reading.Story.Text) is not { } headline || !IsFlat(headline, reading))
        {
            return [];
        }

        var about = About(headline, reading);
        var body = reading
            .Claims.Where(claim => claim.Span[0].Start >= headline.End && about.IsSubsetOf(claim.About))
            .ToList();
        if (about.Count == 0 || body.Count == 0)
        {
            return [];
        }

        var named = reading
            .Parties.Where(party => about.Contains(party.Id))
            .SelectMany(party => party.Mentions)
            .SelectMany(mention => SpanWords.Of(reading.Story.Text, mention.Span));
        var words = Stems(reading.Story.Text, [headline]);
        words.ExceptWith(named.Select(Stem));
        var shared = body.ConvertAll(claim => Stems(reading.Story.Text, claim.Span).Count(words.Contains));
        var most = shared.Max();
        return body.Where((_, i) => shared[i] == most).All(claim => IsWeak(claim, one.Sourcing)) ? [headline] : [];
    }

    // A question, an attribution or a hedge in the headline itself keeps it from being firm.
    private static bool IsFlat(TextSpan headline, Reading reading) =>
        !headline.In(reading.Story.Text).Contains('?')
        && !reading.Attributions.Any(attribution => attribution.Cue.Any(headline.Overlaps))
        && reading
            .Claims.Where(claim => headline.Contains(claim.Span[0]))
            .All(claim => claim.Factuality is Factuality.Certain or Factuality.CertainlyNot);

    private static HashSet<string> About(TextSpan headline, Reading reading)
    {
        var people = reading
            .Parties.Where(party => party.Type is PartyType.Person or PartyType.Organisation)
            .ToDictionary(party => party.Id, StringComparer.Ordinal);
        return reading
            .Claims.Where(claim => headline.Contains(claim.Span[0]))
            .SelectMany(claim => claim.About)
            .Concat(
                people
                    .Values.Where(party => party.Mentions.Any(at => headline.Contains(at.Span)))
                    .Select(party => party.Id)
            )
            .Where(people.ContainsKey)
            .ToHashSet(StringComparer.Ordinal);
    }

    private static bool IsWeak(Claim claim, Sourcing sourcing) =>
        claim.Factuality is not (Factuality.Certain or Factuality.CertainlyNot)
        || sourcing.AttributionOf(claim)?.Kind.SourceType
            is SourceType.Unnamed
                or SourceType.Rumour
                or SourceType.Unstated
                or SourceType.Group
                or SourceType.Outlet;

    private static HashSet<string> Stems(string text, ImmutableArray<TextSpan> pieces) =>
        SpanWords
            .Of(text, pieces)
            .Where(word => word.Length >= Alike - 1)
            .Select(Stem)
            .ToHashSet(StringComparer.Ordinal);

    private static string Stem(string word) => word[..Math.Min(Alike, word.Length)];
}

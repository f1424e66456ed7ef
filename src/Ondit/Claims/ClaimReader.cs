using System.Collections.Immutable;
using System.Globalization;
using Ondit.Attributions;
using Ondit.Decisions;
using Ondit.Mentions;
using Ondit.Stories;
using Ondit.Times;
using Ondit.Tokens;

namespace Ondit.Claims;

/// <summary>Makes claims of what attributions hold and of what the story states itself, with whom, when and where.</summary>
public static class ClaimReader
{
    /// <summary>The claims of a story, by where they begin; an attribution before what is nested in it.</summary>
    /// <param name="text">The story's text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="parties">Its parties.</param>
    /// <param name="times">Its times.</param>
    /// <param name="attributions">With kinds and voices; one without content makes no claim.</param>
    /// <param name="own">What the story states in its own voice.</param>
    public static ClaimedReading Read(
        string text,
        ImmutableArray<TextSpan> tokens,
        ImmutableArray<Party> parties,
        ImmutableArray<TimeExpression> times,
        ImmutableArray<Attribution> attributions,
        ImmutableArray<OwnClaim> own
    )
    {
        var words = new TokenWords(text, tokens);
        var mentions = new MentionIndex(parties);
        var opinions = new OpinionWords(words);
        var decisions = ImmutableArray.CreateBuilder<Decision>();
        var put = attributions
            .Where(attribution => !attribution.Content.IsEmpty)
            .Select(attribution =>
                (
                    Span: attribution.Content,
                    Attribution: (Attribution?)attribution,
                    attribution.Kind.Factuality,
                    attribution.Kind.IsFuture,
                    Kind: KindOf(attribution, opinions, decisions)
                )
            )
            .Concat(
                own.Where(claim => !claim.Span.IsEmpty)
                    .Select(claim =>
                        (claim.Span, Attribution: (Attribution?)null, claim.Factuality, claim.IsFuture, claim.Kind)
                    )
            )
            .OrderBy(claim => claim.Span[0].Start)
            .ThenByDescending(claim => claim.Span[^1].End);
        var claims = ImmutableArray.CreateBuilder<Claim>();
        foreach (var (span, attribution, factuality, isFuture, kind) in put)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"c{claims.Count + 1}");
            var (about, places) = PartiesOf(span, mentions);
            decisions.Add(
                new Decision(
                    span[0],
                    $"{id} about",
                    string.Join(", ", about),
                    "rule: named, or mentioned more than once in the story"
                )
            );
            claims.Add(
                new Claim(id, span, attribution?.Id, about, TimesIn(span, times), places, factuality, isFuture, kind)
            );
        }

        return new ClaimedReading(claims.ToImmutable(), decisions.ToImmutable());
    }

    private static ClaimKind KindOf(
        Attribution attribution,
        OpinionWords opinions,
        ImmutableArray<Decision>.Builder decisions
    )
    {
        if (attribution.Kind.IsDenial)
        {
            return ClaimKind.Denial;
        }

        if (opinions.Find(attribution.Content) is not var (span, rule))
        {
            return ClaimKind.Fact;
        }

        decisions.Add(new Decision(span, $"{attribution.Id} claim kind", "opinion", rule));
        return ClaimKind.Opinion;
    }

    // Somebody spoken of once, without a name, is in the claim but not what it is about.
    private static (ImmutableArray<string> About, ImmutableArray<string> Places) PartiesOf(
        ImmutableArray<TextSpan> span,
        MentionIndex mentions
    )
    {
        var found = span.SelectMany(mentions.In)
            .Where(pair => span.Any(piece => piece.Contains(pair.Mention.Span)))
            .ToList();
        return (
            [
                .. found
                    .Where(pair =>
                        pair.Party.Type != PartyType.Place && (pair.Party.IsNamed || pair.Party.Mentions.Length > 1)
                    )
                    .Select(pair => pair.Party.Id)
                    .Distinct(StringComparer.Ordinal),
            ],
            [
                .. found
                    .Where(pair => pair.Party.Type == PartyType.Place)
                    .Select(pair => pair.Party.Id)
                    .Distinct(StringComparer.Ordinal),
            ]
        );
    }

    private static ImmutableArray<int> TimesIn(ImmutableArray<TextSpan> span, ImmutableArray<TimeExpression> times) =>
        [.. Enumerable.Range(0, times.Length).Where(i => span.Any(piece => piece.Contains(times[i].Span)))];
}

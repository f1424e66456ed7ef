using System.Collections.Immutable;
using Ondit.Attributions;
using Ondit.Claims;
using Ondit.Mentions;
using Ondit.Stories;

namespace Ondit.Profiles;

/// <summary>The gravest charge that a claim makes, and against whom.</summary>
/// <param name="Charge">Null where it charges nobody.</param>
/// <param name="Ids">The people and bodies charged.</param>
internal sealed record ChargedParties(Charge? Charge, ImmutableArray<string> Ids)
{
    private static readonly ChargedParties None = new(null, []);

    private static readonly ImmutableHashSet<string> Towards = ["by", "against"];
    private static readonly ImmutableHashSet<string> Owners = ["his", "her", "its", "their", "my", "your", "our"];

    /// <summary>Holds the words of a claim against the list of charges. What is said not to be so is no charge.</summary>
    public static ChargedParties Read(Claim claim, Reading reading)
    {
        if (
            claim.Kind == ClaimKind.Denial
            || claim.Factuality is Factuality.CertainlyNot or Factuality.ProbablyNot or Factuality.PossiblyNot
        )
        {
            return None;
        }

        var text = reading.Story.Text;
        var mentions = MentionsIn(claim, reading);
        var charges = claim
            .Span.SelectMany(piece => ChargeLexicon.Instance.Read(text, piece))
            .Select(word => (word.Charge, Ids: Charged(word, mentions, claim, reading)))
            .Where(charge => charge.Ids.Count > 0)
            .ToList();
        return charges.Count == 0
            ? None
            : new ChargedParties(
                charges.Max(charge => charge.Charge),
                [.. charges.SelectMany(charge => charge.Ids).Distinct(StringComparer.Ordinal)]
            );
    }

    private static List<(string Id, TextSpan Span)> MentionsIn(Claim claim, Reading reading) =>
        [
            .. reading
                .Parties.Where(party =>
                    party.Type is PartyType.Person or PartyType.Organisation
                    && claim.About.Contains(party.Id, StringComparer.Ordinal)
                )
                .SelectMany(party => party.Mentions, (party, mention) => (party.Id, mention.Span))
                .Where(mention => claim.Span.Any(piece => piece.Contains(mention.Span))),
        ];

    // Where the claim's own words name nobody, those of whom it speaks: "was accused … of theft".
    private static List<string> Charged(
        ChargeWord word,
        List<(string Id, TextSpan Span)> mentions,
        Claim claim,
        Reading reading
    )
    {
        if (mentions.Count == 0)
        {
            return word.IsSuffered ? [] : [.. claim.About];
        }

        var first = OrderedSpans.FirstEndingAfter(reading.Sentences, sentence => sentence, word.Span.Start);
        var from = first < reading.Sentences.Length ? reading.Sentences[first].Start : 0;
        return
        [
            .. mentions
                .Where(mention =>
                    mention.Span.Start >= word.Span.End
                        ? IsAfter(Towards, mention.Span, word, reading)
                        : !word.IsSuffered && mention.Span.Start >= from && !IsOwner(mention.Span, word, reading)
                )
                .Select(mention => mention.Id),
        ];
    }

    // "against the club": a word before, or two.
    private static bool IsAfter(ImmutableHashSet<string> words, TextSpan mention, ChargeWord word, Reading reading) =>
        SpanWords.Of(reading.Story.Text, new TextSpan(word.Span.End, mention.Start)).TakeLast(2).Any(words.Contains);

    // "Kim's book" is not Kim, but "Kim's cruelty" is hers.
    private static bool IsOwner(TextSpan mention, ChargeWord word, Reading reading)
    {
        var text = reading.Story.Text;
        var between = new TextSpan(mention.End, Math.Max(mention.End, word.Span.Start));
        var isOwner =
            Owners.Contains(SpanWords.Word(text, mention))
            || SpanWords.Of(text, mention).LastOrDefault()?.EndsWith("'s", StringComparison.Ordinal) == true
            || between.In(text) is ['\'' or '’', 's', ..];
        return isOwner && SpanWords.Of(text, between).Count(found => found != "s") > 1;
    }
}

using System.Collections.Immutable;
using System.Globalization;
using Ondit.Decisions;
using Ondit.Profiles;
using Ondit.Stories;

namespace Ondit.App.Exports;

/// <summary>A place of a story: what the reading holds there, and what was decided.</summary>
/// <param name="Span">The place.</param>
/// <param name="Held">Each part of the reading that touches it, in words, with its id.</param>
/// <param name="Decisions">What was decided about words that touch it, in text order.</param>
internal sealed record ExplainedPlace(TextSpan Span, ImmutableArray<string> Held, ImmutableArray<Decision> Decisions)
{
    public static ExplainedPlace Of(Reading reading, TextSpan place) =>
        new(
            place,
            [
                .. Parts(reading)
                    .Where(part => part.Span.Overlaps(place))
                    .Select(part => part.Words)
                    .Distinct(StringComparer.Ordinal),
            ],
            [.. reading.Decisions.Where(decision => decision.Span.Overlaps(place))]
        );

    private static IEnumerable<(TextSpan Span, string Words)> Parts(Reading reading)
    {
        var names = new PartyNames(reading);
        foreach (var part in AttributionParts(reading))
        {
            yield return part;
        }

        foreach (var claim in reading.Claims)
        {
            var by = claim.Attribution is { } attribution ? $"of {attribution}" : "in the story’s own voice";
            foreach (var span in claim.Span)
            {
                yield return (span, $"claim {claim.Id} {by} ({Words.Name(claim.Kind)})");
            }
        }

        foreach (var party in reading.Parties)
        {
            foreach (var mention in party.Mentions)
            {
                yield return (
                    mention.Span,
                    $"{Words.Name(mention.Kind)} of {party.Id} {names.Of(party.Id)} ({Words.Name(party.Type)})"
                );
            }
        }

        foreach (var time in reading.Times)
        {
            yield return (time.Span, $"{Words.Name(time.Type)} {time.Value}");
        }

        foreach (var (i, reply) in reading.Replies.Index())
        {
            yield return (reply.Span, $"reply {ProfileReader.ReplyId(i)} ({Words.Of(reply.Outcome)})");
        }

        foreach (var relation in reading.Relations)
        {
            yield return (
                relation.Evidence,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"relation: {names.Of(relation.From)} {Words.Of(relation.Kind)} {names.Of(relation.To)} ({Words.Of(relation.Standing)})"
                )
            );
        }
    }

    private static IEnumerable<(TextSpan Span, string Words)> AttributionParts(Reading reading)
    {
        foreach (var attribution in reading.Attributions)
        {
            var kind = Words.SourceOf(attribution.Kind);
            foreach (
                var (part, spans) in new[]
                {
                    ("source", attribution.Source),
                    ("cue", attribution.Cue),
                    ("content", attribution.Content),
                }
            )
            {
                foreach (var span in spans)
                {
                    yield return (span, $"{part} of {attribution.Id} ({kind})");
                }
            }
        }
    }
}

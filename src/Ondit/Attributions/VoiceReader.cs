using System.Collections.Immutable;
using Ondit.Decisions;
using Ondit.Mentions;
using Ondit.Stories;
using Ondit.Tokens;

namespace Ondit.Attributions;

/// <summary>Finds who speaks in each attribution, which unnamed voices are one, and through whom a statement came.</summary>
public static class VoiceReader
{
    /// <summary>Fills in the voices. Goes by the kinds: they must be read before.</summary>
    /// <param name="story">The story; its outlet, where known, is never a way by which something came.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="parties">Its parties.</param>
    /// <param name="attributions">With their kinds and parents.</param>
    public static VoicedReading Read(
        Story story,
        ImmutableArray<TextSpan> tokens,
        ImmutableArray<TextSpan> sentences,
        ImmutableArray<Party> parties,
        ImmutableArray<Attribution> attributions
    )
    {
        if (attributions.IsEmpty)
        {
            return new VoicedReading(attributions, parties, []);
        }

        var words = new TokenWords(story.Text, tokens);
        var mentions = new MentionIndex(parties);
        var outlets = OutletFinder.Find(words, parties, mentions);
        var decisions = ImmutableArray.CreateBuilder<Decision>();
        ImmutableArray<SourcePhrase?> phrases =
        [
            .. attributions.Select(attribution =>
                attribution.Source.IsEmpty ? null : SourcePhrase.Of(words, attribution.Source[0])
            ),
        ];
        var roster = new PartyRoster(parties);
        var speakers = Speakers(attributions, phrases, mentions, outlets, parties, decisions);
        ImmutableArray<SourcePhrase?> unnamed =
        [
            .. phrases.Select((phrase, i) => IsUnnamed(attributions[i]) ? phrase : null),
        ];
        ImmutableArray<(int Index, string Rule)?> same =
        [
            .. attributions.Select((_, i) => SameVoices.Find(i, attributions, unnamed)),
        ];
        var own = OwnOutlets(story, attributions, outlets, words);
        var vias = new ViaReader(
            words,
            sentences,
            attributions,
            phrases,
            speakers,
            [.. same.Select(found => found?.Index)],
            outlets,
            mentions,
            outlet => own.Exists(key => OutletNames.AreOne(key, outlet.Key))
        ).Read();
        var voiced = ImmutableArray.CreateBuilder<Attribution>(attributions.Length);
        for (var i = 0; i < attributions.Length; i++)
        {
            var attribution = attributions[i];
            var (basis, reason) = unnamed[i] is { } phrase
                ? Grounds(phrase, words, sentences, attribution, decisions)
                : default;
            var speaker =
                speakers[i] is { IsNamed: true } party && Speaks(attribution.Kind.SourceType) ? party.Id : null;
            var sameVoice = same[i] is { } earlier ? attributions[earlier.Index].Id : null;
            ImmutableArray<string> via =
            [
                .. vias[i].Via.Select(outlet => roster.IdOf(outlet, outlets, words)).Distinct(StringComparer.Ordinal),
            ];
            Explain(attribution, sameVoice, same[i]?.Rule, via, vias[i].Rule, decisions);
            voiced.Add(attribution with { Voice = new Voice(speaker, sameVoice, via, basis, reason) });
        }

        return new VoicedReading(voiced.ToImmutable(), roster.Parties, decisions.ToImmutable());
    }

    private static bool IsUnnamed(Attribution attribution) => attribution.Kind.SourceType == SourceType.Unnamed;

    private static void Explain(
        Attribution attribution,
        string? same,
        string? sameRule,
        ImmutableArray<string> via,
        string viaRule,
        ImmutableArray<Decision>.Builder decisions
    )
    {
        if (same is not null)
        {
            decisions.Add(
                new Decision(attribution.Source[0], $"{attribution.Id} same voice", same, $"rule: {sameRule}")
            );
        }

        if (!via.IsEmpty)
        {
            decisions.Add(
                new Decision(attribution.Cue[0], $"{attribution.Id} via", string.Join(", ", via), $"rule: {viaRule}")
            );
        }
    }

    // Of these nobody in particular speaks, even where a name stands in the source: "fans of Ada Vane".
    private static bool Speaks(SourceType type) =>
        type is not (SourceType.Unnamed or SourceType.Group or SourceType.Rumour or SourceType.Unstated);

    private static ImmutableArray<Party?> Speakers(
        ImmutableArray<Attribution> attributions,
        ImmutableArray<SourcePhrase?> phrases,
        MentionIndex mentions,
        ImmutableArray<OutletMention> outlets,
        ImmutableArray<Party> parties,
        ImmutableArray<Decision>.Builder decisions
    )
    {
        var found = new Party?[attributions.Length];
        for (var i = 0; i < found.Length; i++)
        {
            if (phrases[i] is not { } phrase)
            {
                continue;
            }

            var speaker = SpeakerReader.Find(phrase, mentions);
            if (
                attributions[i].Kind.SourceType is SourceType.Outlet or SourceType.Self
                && speaker is not { Party.IsNamed: true }
            )
            {
                speaker = OutletIn(phrase, outlets, parties) is { } outlet ? (outlet, "outlet in the source") : speaker;
            }

            if (speaker is var (party, rule))
            {
                found[i] = party;
                decisions.Add(
                    new Decision(attributions[i].Source[0], $"{attributions[i].Id} speaker", party.Id, $"rule: {rule}")
                );
            }
        }

        return [.. found];
    }

    private static Party? OutletIn(
        SourcePhrase phrase,
        ImmutableArray<OutletMention> outlets,
        ImmutableArray<Party> parties
    )
    {
        foreach (var mention in outlets)
        {
            if (mention.Start >= phrase.Start && mention.End <= phrase.End && mention.Outlet.Party is { } id)
            {
                return parties.First(party => party.Id == id);
            }
        }

        return null;
    }

    private static (TextSpan? Basis, TextSpan? Reason) Grounds(
        SourcePhrase phrase,
        TokenWords words,
        ImmutableArray<TextSpan> sentences,
        Attribution attribution,
        ImmutableArray<Decision>.Builder decisions
    )
    {
        var voice = UnnamedVoice.Read(phrase);
        if (voice.Basis is { } basis)
        {
            decisions.Add(
                new Decision(basis, $"{attribution.Id} basis", basis.In(words.Text).ToString(), $"rule: {voice.Rule}")
            );
        }

        var sentence = sentences[
            Math.Min(
                sentences.Length - 1,
                OrderedSpans.FirstEndingAfter(sentences, one => one, attribution.Cue[0].Start)
            )
        ];
        var (start, end) = words.Range(sentence);
        var reason =
            ReasonReader.Read(words, phrase.Start, phrase.End)
            ?? (
                ReasonReader.Read(words, start, end) is { } outside
                && !attribution.Content.Any(span => span.Overlaps(outside.Span))
                    ? outside
                    : null
            );
        if (reason is { } found)
        {
            decisions.Add(
                new Decision(
                    found.Span,
                    $"{attribution.Id} reason",
                    found.Span.In(words.Text).ToString(),
                    $"rule: {found.Rule}"
                )
            );
        }

        return (voice.Basis, reason?.Span);
    }

    // The outlet of the story itself: as given, or as it speaks of itself ("The Post has learned").
    private static List<string> OwnOutlets(
        Story story,
        ImmutableArray<Attribution> attributions,
        ImmutableArray<OutletMention> outlets,
        TokenWords words
    )
    {
        var own = new List<string>();
        if (story.Outlet is { Length: > 0 } given)
        {
            own.Add(OutletNames.Key(given));
        }

        foreach (var attribution in attributions.Where(attribution => attribution.Kind.SourceType == SourceType.Self))
        {
            own.AddRange(
                outlets
                    .Where(mention =>
                        mention.IsName
                        && attribution.Source.Any(span => span.Contains(words.Span(mention.Start, mention.End)))
                    )
                    .Select(mention => mention.Outlet.Key)
            );
        }

        // "tells Radar Online exclusively": so an outlet speaks of itself.
        own.AddRange(
            outlets
                .Where(mention =>
                    mention.IsName
                    && mention.End < words.Count
                    && words.Span(mention.End).In(words.Text) is "EXCLUSIVELY"
                )
                .Select(mention => mention.Outlet.Key)
        );
        return own;
    }
}

using Ondit.Mentions;
using Ondit.Stories;

namespace Ondit.Attributions;

/// <summary>Finds the party behind a source: who the noun at its head is, or the name that stands beside it.</summary>
internal static class SpeakerReader
{
    // "his lawyer, the late Frank Wells": words between the comma and the name.
    private const int FurthestApposition = 4;

    /// <summary>The party that the source's head speaks of, and why; null where it is nobody or several.</summary>
    public static (Party Party, string Rule)? Find(SourcePhrase phrase, MentionIndex mentions)
    {
        if (IsCoordinated(phrase, mentions))
        {
            return null;
        }

        var head = phrase.Words.Span(phrase.Head);
        var atHead = Longest(
            mentions,
            phrase.Core,
            mention => mention.Span.End >= head.End && mention.Span.Overlaps(head)
        );
        if (atHead is { IsNamed: true })
        {
            return (atHead, "mention at the head of the source");
        }

        if (Apposed(phrase, mentions) is { } apposed)
        {
            return (apposed, "name beside the source");
        }

        if (atHead is not null)
        {
            return (atHead, "mention at the head of the source");
        }

        // "her plan", "Jennifer's resistance": the source is whose it is.
        var possessor =
            phrase.Noun is "'s" or "own" || phrase.Words[phrase.Rest] == "'s"
                ? phrase.Words.Span(phrase.Start)
                : default;
        return Longest(mentions, possessor, _ => true) is { } owner ? (owner, "possessor") : null;
    }

    // Several parties under one mention ("the pair") are several speakers.
    private static Party? Longest(MentionIndex mentions, TextSpan within, Func<Mention, bool> fits)
    {
        var found = mentions
            .In(within)
            .Where(pair => fits(pair.Mention))
            .OrderByDescending(pair => pair.Mention.Span.Length)
            .ThenByDescending(pair => pair.Mention.Kind == MentionKind.Name)
            .ToList();
        if (found.Count == 0)
        {
            return null;
        }

        return found.Exists(pair =>
            pair.Mention.Span == found[0].Mention.Span
            && pair.Party != found[0].Party
            && pair.Party.Type == found[0].Party.Type
        )
            ? null
            : found[0].Party;
    }

    private static Party? Apposed(SourcePhrase phrase, MentionIndex mentions)
    {
        var words = phrase.Words;
        if (phrase.Rest >= phrase.End || words[phrase.Rest] is not ("," or "(" or "–" or "—" or "-"))
        {
            return null;
        }

        var end = Math.Min(phrase.End, phrase.Rest + FurthestApposition);
        for (
            var i = phrase.Rest + 1;
            i < end && words[i] is not ("who" or "whose" or "whom" or "which" or "of" or "with");
            i++
        )
        {
            var start = words.Span(i).Start;
            foreach (var (mention, party) in mentions.In(words.Span(i)))
            {
                if (mention.Kind == MentionKind.Name && mention.Span.Start == start && party.Type == PartyType.Person)
                {
                    return party;
                }
            }
        }

        return null;
    }

    // "Ellen and Portia": two names joined. "Simon and Garfunkel" is one mention.
    private static bool IsCoordinated(SourcePhrase phrase, MentionIndex mentions)
    {
        for (var i = phrase.Start + 1; i < phrase.Head; i++)
        {
            if (
                phrase.Words[i] is "and" or "or"
                && !mentions.In(phrase.Words.Span(i)).Any(pair => pair.Mention.Kind == MentionKind.Name)
            )
            {
                return true;
            }
        }

        return false;
    }
}

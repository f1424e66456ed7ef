using System.Collections.Immutable;
using Ondit.Mentions;
using Ondit.Tokens;

namespace Ondit.Attributions;

/// <summary>Finds where a story speaks of outlets and hosts: as parties, by names that it knows, by nouns ("the magazine").</summary>
internal static class OutletFinder
{
    // "a British celebrity news website": words between the determiner and the noun.
    private const int LongestNominal = 5;

    /// <summary>The mentions in text order; none shares a token with another.</summary>
    public static ImmutableArray<OutletMention> Find(
        TokenWords words,
        ImmutableArray<Party> parties,
        MentionIndex mentions
    )
    {
        var known = new List<Outlet>();
        var ofParties = new Dictionary<string, Outlet>(StringComparer.Ordinal);
        foreach (var party in parties.Where(party => party.Type == PartyType.Outlet))
        {
            var outlet = new Outlet(party.Name, OutletNames.Key(party.Name), party.Id, IsPerson: false);
            ofParties.Add(party.Id, outlet);
            known.Add(outlet);
        }

        var found = ImmutableArray.CreateBuilder<OutletMention>();
        for (var i = 0; i < words.Count; i++)
        {
            if (At(words, i, mentions, ofParties, known, found) is { } mention)
            {
                found.Add(mention);
                i = mention.End - 1;
            }
        }

        return found.ToImmutable();
    }

    private static OutletMention? At(
        TokenWords words,
        int i,
        MentionIndex mentions,
        Dictionary<string, Outlet> ofParties,
        List<Outlet> known,
        ImmutableArray<OutletMention>.Builder found
    )
    {
        var here = mentions.In(words.Span(i)).Where(pair => pair.Mention.Span.Start == words.Span(i).Start).ToList();
        foreach (var (mention, party) in here.OrderByDescending(pair => pair.Mention.Span.Length))
        {
            if (ofParties.TryGetValue(party.Id, out var outlet) && mention.Kind != MentionKind.Pronoun)
            {
                return new OutletMention(i, words.Range(mention.Span).End, outlet, mention.Kind == MentionKind.Name);
            }
        }

        if (OutletNames.At(words, i) is var (end, isHost))
        {
            var span = words.Span(i, end);
            var owner = here.Where(pair => pair.Mention.Kind == MentionKind.Name)
                .OrderByDescending(pair => pair.Mention.Span.Length)
                .Select(pair => ((Mention Mention, Party Party)?)pair)
                .FirstOrDefault();
            // "Time" in "Time Warner" is part of another name; so is a name within a person's.
            if (
                mentions
                    .In(span)
                    .Any(pair => pair.Mention.Kind == MentionKind.Name && pair.Mention.Span.Start < span.Start)
            )
            {
                return null;
            }

            if (
                owner is { } named
                && (
                    named.Party.Type == PartyType.Place
                    || named.Mention.Span.End > span.End && named.Party.Type is PartyType.Person
                )
            )
            {
                return null;
            }

            var name = span.In(words.Text).ToString();
            var outlet = Known(name, owner?.Party, isHost, known);
            return new OutletMention(i, end, outlet, IsName: true);
        }

        return OutletNames.IsNoun(words[i]) ? Nominal(words, i, mentions, known, found) : null;
    }

    private static Outlet Known(string name, Party? party, bool isHost, List<Outlet> known)
    {
        var key = OutletNames.Key(name);
        var one = party is null
            ? known.Find(outlet => outlet.Key == key) ?? known.FindLast(outlet => OutletNames.AreOne(outlet.Key, key))
            : known.Find(outlet => outlet.Party == party.Id);
        if (one is null)
        {
            one = new Outlet(party?.Name ?? name, key, party?.Id, isHost || party is { Type: PartyType.Person });
            known.Add(one);
        }

        return one;
    }

    // "the magazine" is the outlet last named; "a drum magazine" is one of its own.
    private static OutletMention? Nominal(
        TokenWords words,
        int noun,
        MentionIndex mentions,
        List<Outlet> known,
        ImmutableArray<OutletMention>.Builder found
    )
    {
        if (OutletNames.IsNoun(words[noun + 1]))
        {
            return null;
        }

        var taken = found.Count > 0 ? found[^1].End : 0;
        var start = noun;
        while (
            start > taken
            && noun - start < LongestNominal
            && (words.IsWord(start - 1) || words[start - 1] == "-")
            && !(start < noun && SourcePhrase.IsDeterminer(words[start]))
        )
        {
            start--;
        }

        if (start == noun || !SourcePhrase.IsDeterminer(words[start]))
        {
            return null;
        }

        if (
            words[start] is "the" or "this" or "that"
            && found.LastOrDefault(mention => mention.IsName && !mention.Outlet.IsPerson) is { Outlet: { } last }
        )
        {
            return new OutletMention(start, noun + 1, last, IsName: false);
        }

        var span = words.Span(start, noun + 1);
        var party = mentions
            .In(words.Span(noun))
            .Where(pair => pair.Mention.Span == span)
            .Select(pair => pair.Party)
            .FirstOrDefault();
        var outlet = new Outlet(span.In(words.Text).ToString(), "", party?.Id, IsPerson: false);
        known.Add(outlet);
        return new OutletMention(start, noun + 1, outlet, IsName: false);
    }
}

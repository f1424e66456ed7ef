using System.Collections.Immutable;
using System.Globalization;
using Ondit.Attributions;
using Ondit.Decisions;
using Ondit.Mentions;
using Ondit.Stories;
using Ondit.Tokens;

namespace Ondit.Claims;

/// <summary>Finds what the text says its parties are to each other, by the rules of <c>relations.tsv</c> and the nouns of <c>relation-nouns.tsv</c>.</summary>
public sealed class RelationReader
{
    private readonly PhraseLexicon lexicon = new("Claims/relation-words.tsv");
    private readonly Dictionary<string, SlotRelation> nouns = new(StringComparer.Ordinal);
    private readonly ImmutableArray<RelationRule> rules;
    private readonly PhraseMatcher matcher;

    /// <summary>Reads the rules.</summary>
    public RelationReader()
    {
        foreach (var row in WordList.Load("Claims/relation-nouns.tsv"))
        {
            lexicon.Add("noun", row[0]);
            if (!row[1].Contains("works-for", StringComparison.Ordinal))
            {
                lexicon.Add("kin", row[0]);
            }

            foreach (var choice in row[0].Split('|').SelectMany(word => lexicon.Choices(word)))
            {
                nouns.Add(string.Join(' ', choice), SlotRelation.Parse(row[1]));
            }
        }

        rules = [.. WordList.Load("Claims/relations.tsv").Select(row => RelationRule.Parse(row, lexicon))];
        matcher = new PhraseMatcher([.. rules.Select(rule => rule.Pattern)], lexicon);
    }

    /// <summary>The relations, each once, where it is given first, with the rule that found it.</summary>
    /// <param name="text">The story's text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="sentences">Its sentences; what gives a relation stands in one.</param>
    /// <param name="parties">Who it speaks of.</param>
    /// <param name="attributions">Who says what in it: on whose word a relation stands.</param>
    /// <param name="claims">What is put forward in it.</param>
    public (ImmutableArray<Relation> Relations, ImmutableArray<Decision> Decisions) Read(
        string text,
        ImmutableArray<TextSpan> tokens,
        ImmutableArray<TextSpan> sentences,
        ImmutableArray<Party> parties,
        ImmutableArray<Attribution> attributions,
        ImmutableArray<Claim> claims
    )
    {
        var found = new List<FoundRelation>();
        foreach (var sentence in PhraseSentence.Read(text, tokens, sentences, MentionGroup.Read(parties), lexicon))
        {
            foreach (var match in matcher.Match(sentence))
            {
                AddAll(sentence, match, found);
            }
        }

        var ground = new RelationGround(attributions, claims);
        var relations = ImmutableArray.CreateBuilder<Relation>();
        var decisions = ImmutableArray.CreateBuilder<Decision>();
        foreach (var one in RelationChoice.Of(found, ground))
        {
            relations.Add(
                new Relation(
                    one.From.Id,
                    one.Kind,
                    one.To,
                    ground.Claim(one.Evidence),
                    ground.Standing(one.Evidence, one.At),
                    one.Evidence
                )
            );
            decisions.Add(new Decision(one.Evidence, $"relation {one.From.Id} to {one.To}", one.Given.Word, one.By));
        }

        return (relations.ToImmutable(), decisions.ToImmutable());
    }

    private void AddAll(PhraseSentence sentence, PhraseMatch match, List<FoundRelation> found)
    {
        var rule = rules[match.Rule];
        var noun =
            match.Noun.End > match.Noun.Start ? string.Join(' ', sentence.Words[match.Noun.Start..match.Noun.End]) : "";
        var by = $"relations.tsv: {rule.Source}" + (noun.Length > 0 ? $"; relation-nouns.tsv: {noun}" : "");
        foreach (var given in rule.Gives.IsEmpty ? [nouns[noun]] : rule.Gives)
        {
            foreach (var (from, to, last) in Pairs(match, given))
            {
                var end = last.IsListed && match.Slots[^1].End == match.End ? last.End : match.End;
                var evidence = sentence.Span(match.Start, Math.Max(end, match.Start + 1));
                found.Add(new FoundRelation(from, given, to, evidence, last.Mention.Span, match.Rule, by));
            }

            if (given.Kind == RelationKind.Age)
            {
                var years = sentence.Age(match.Age)!.Value.ToString(CultureInfo.InvariantCulture);
                var of = match.Slots.First(slot => slot.Slot == given.From);
                if (of.Mention.Parties is [var party])
                {
                    var evidence = sentence.Span(match.Start, match.End);
                    found.Add(new FoundRelation(party, given, years, evidence, of.Mention.Span, match.Rule, by));
                }
            }
        }
    }

    private static IEnumerable<(Party From, string To, SlotMention Last)> Pairs(PhraseMatch match, SlotRelation given)
    {
        if (given.From == given.To)
        {
            var both = match.Slots.First(slot => slot.Slot == given.From);
            return both.Mention.Parties is [var one, var other] ? [(one, other.Id, both)] : [];
        }

        return match
            .Slots.Where(slot => slot.Slot == given.From)
            .SelectMany(
                _ => match.Slots.Where(slot => slot.Slot == given.To),
                (from, to) => (From: from, To: to, Last: from.Mention.Span.CompareTo(to.Mention.Span) > 0 ? from : to)
            )
            .SelectMany(pair => pair.From.Mention.Parties, (pair, from) => (pair.To, pair.Last, From: from))
            .Where(pair => pair.To.Mention.Parties is [_] || pair.To.Mention.Parties[0].Type != PartyType.Group)
            .SelectMany(pair => pair.To.Mention.Parties, (pair, to) => (pair.From, To: to.Id, pair.Last))
            .Where(pair =>
                pair.From.Id != pair.To && (MayBeOfCharacters(given.Kind) || pair.From.Type == PartyType.Person)
            );
    }

    // "Peggy Carter, a mother" may be somebody in a work; who acts and works is not.
    private static bool MayBeOfCharacters(RelationKind kind) =>
        kind
            is not (
                RelationKind.AppearsIn
                or RelationKind.Plays
                or RelationKind.Directs
                or RelationKind.WorksFor
                or RelationKind.CoStar
            );
}

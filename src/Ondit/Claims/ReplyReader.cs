using System.Collections.Immutable;
using Ondit.Attributions;
using Ondit.Decisions;
using Ondit.Mentions;
using Ondit.Stories;
using Ondit.Tokens;

namespace Ondit.Claims;

/// <summary>
/// Finds where a story tells that somebody was asked, or has not commented, and what came of it, by the rules of <c>replies.tsv</c>.
/// Words in a quotation or laid to an unnamed voice are no reply: there people tell of each other.
/// </summary>
public sealed class ReplyReader
{
    // "Our calls were not returned" goes back to those asked so many sentences before, at most.
    private const int Reach = 2;

    private readonly PhraseLexicon lexicon = new("Claims/reply-words.tsv");
    private readonly ImmutableArray<ReplyRule> rules;
    private readonly PhraseMatcher matcher;

    /// <summary>Reads the rules.</summary>
    public ReplyReader()
    {
        rules = [.. WordList.Load("Claims/replies.tsv").Select(row => ReplyRule.Parse(row, lexicon))];
        matcher = new PhraseMatcher([.. rules.Select(rule => rule.Pattern)], lexicon);
    }

    /// <summary>The replies in text order, with the rule that found each.</summary>
    /// <param name="text">The story's text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="sentences">Its sentences; a reply never goes beyond one.</param>
    /// <param name="quotations">Its quotations.</param>
    /// <param name="parties">Who it speaks of.</param>
    /// <param name="attributions">Who says what in it.</param>
    public (ImmutableArray<Reply> Replies, ImmutableArray<Decision> Decisions) Read(
        string text,
        ImmutableArray<TextSpan> tokens,
        ImmutableArray<TextSpan> sentences,
        ImmutableArray<TextSpan> quotations,
        ImmutableArray<Party> parties,
        ImmutableArray<Attribution> attributions
    )
    {
        var replies = ImmutableArray.CreateBuilder<Reply>();
        var decisions = ImmutableArray.CreateBuilder<Decision>();
        ImmutableArray<TextSpan> told =
        [
            .. quotations.Where(quotation => IsWhole(text, quotation)),
            .. attributions
                .Where(one => one.Kind.SourceType is SourceType.Unnamed or SourceType.Rumour)
                .SelectMany(one => one.Content),
        ];
        var mentions = MentionGroup.Read(parties);
        var (last, lastSentence, number) = (AskedWords.Nobody, -Reach - 1, 0);
        foreach (var sentence in PhraseSentence.Read(text, tokens, sentences, mentions, lexicon))
        {
            number++;
            var matches = matcher.Match(sentence);
            if (matches.IsEmpty)
            {
                continue;
            }

            var known = number - lastSentence <= Reach ? last : AskedWords.Nobody;
            foreach (var found in Choose(sentence, matches, told, known))
            {
                (last, lastSentence) = (found.Asked, number);
                var words = found.Asked.Span is { } span ? span.In(text).ToString() : "";
                var concerned = found.Asked.For.IsEmpty ? Nearest(mentions, found.Span.Start) : found.Asked.For;
                replies.Add(new Reply(found.Span, concerned, words, found.Rule.Outcome));
                decisions.Add(
                    new Decision(
                        found.Span,
                        $"reply {replies.Count}",
                        found.Rule.Word,
                        $"replies.tsv: {found.Rule.Source}"
                    )
                );
            }
        }

        return (replies.ToImmutable(), decisions.ToImmutable());
    }

    // A few quoted words in the writer's own clause are no quotation of their own.
    private static bool IsWhole(string text, TextSpan quotation)
    {
        foreach (var letter in quotation.In(text))
        {
            if (char.IsLetter(letter))
            {
                return char.IsUpper(letter);
            }
        }

        return false;
    }

    // An unnamed spokesman speaks for whoever was named last.
    private static ImmutableArray<string> Nearest(ImmutableArray<MentionGroup> mentions, int before) =>
        mentions.LastOrDefault(mention =>
            mention.Span.End <= before
            && mention.Kind == MentionKind.Name
            && mention.Parties[0].Type is PartyType.Person or PartyType.Organisation
        )
            is { } mention
            ? [.. mention.Parties.Select(party => party.Id)]
            : [];

    private List<FoundReply> Choose(
        PhraseSentence sentence,
        ImmutableArray<PhraseMatch> matches,
        ImmutableArray<TextSpan> told,
        AskedWords last
    )
    {
        var found = new List<FoundReply>();
        var taken = 0;
        foreach (var match in matches.OrderBy(match => match.Start).ThenBy(match => match.Rule))
        {
            var rule = rules[match.Rule];
            var at = sentence.Tokens[match.Start];
            var isTold = sentence.Words[match.Start] != "\"" && told.Any(stretch => stretch.Contains(at));
            if (match.Start < taken || isTold)
            {
                continue;
            }

            var asked = Asked(sentence, match, rule, taken);
            if (!Meets(sentence, rule, match, asked))
            {
                continue;
            }

            taken = match.End;
            var own = asked.IsEmpty
                ? found.LastOrDefault()?.Asked ?? last
                : new AskedWords(sentence.Span(asked.Start, asked.End), asked.Parties(sentence, lexicon));
            var start = rule.Place == AskedPlace.Before && !asked.IsEmpty ? asked.Start : match.Start;
            found.Add(new FoundReply(rule, own, start, IsShared: asked.IsEmpty, default));
        }

        return Cut(sentence, Settle(found));
    }

    // Whoever was asked and declined is told of once, as declining.
    private static List<FoundReply> Settle(List<FoundReply> found)
    {
        var strongest = found.Select(one => Strength(one.Rule.Outcome)).DefaultIfEmpty().Max();
        var kept = new List<FoundReply>();
        foreach (var one in found.Where(one => Strength(one.Rule.Outcome) == strongest))
        {
            if (kept.Count == 0 || !one.IsShared || kept[^1].Rule.Outcome != one.Rule.Outcome)
            {
                kept.Add(one);
            }
        }

        return kept;
    }

    private static int Strength(ReplyOutcome outcome) =>
        outcome switch
        {
            ReplyOutcome.Pending => 0,
            ReplyOutcome.Responded => 1,
            _ => 2,
        };

    // One reply has the whole sentence; of several each has its own part.
    private static List<FoundReply> Cut(PhraseSentence sentence, List<FoundReply> found) =>
        [
            .. found.Select(
                (one, i) =>
                    one with
                    {
                        Span = sentence.Span(
                            i == 0 ? 0 : one.Start,
                            i + 1 < found.Count
                                ? Math.Max(BeforeJoint(sentence, found[i + 1].Start), (i == 0 ? 0 : one.Start) + 1)
                                : sentence.Tokens.Length
                        ),
                    }
            ),
        ];

    private static int BeforeJoint(PhraseSentence sentence, int token)
    {
        while (token > 1 && sentence.Words[token - 1] is "and" or "but" or "," or "also" or "has" or "have" or "while")
        {
            token--;
        }

        return token;
    }

    private AskedPhrase Asked(PhraseSentence sentence, PhraseMatch match, ReplyRule rule, int floor) =>
        rule.Place switch
        {
            AskedPlace.Before => AskedPhrase.Before(sentence, lexicon, match.Start, floor),
            AskedPlace.Within => new AskedPhrase(
                match.Asked.Start > 0 && lexicon.Has("several", sentence.Words[match.Asked.Start - 1])
                    ? match.Asked.Start - 1
                    : match.Asked.Start,
                match.Asked.End
            ).Trim(sentence, lexicon),
            _ => default,
        };

    private bool Meets(PhraseSentence sentence, ReplyRule rule, PhraseMatch match, AskedPhrase asked)
    {
        var isRepresentative = asked.IsRepresentative(sentence, lexicon);
        return rule.Need switch
        {
            ReplyNeed.Representative => isRepresentative,
            ReplyNeed.Press => isRepresentative || IsPress(sentence, Asking(sentence, rule, match)),
            ReplyNeed.Denial => isRepresentative && sentence.Words.Any(word => lexicon.Has("denial", word)),
            // "We are not talking" is said by those who do not ask.
            _ => asked.End - asked.Start != 1 || !lexicon.Has("press", sentence.Words[asked.Start]),
        };
    }

    private AskedPhrase Asking(PhraseSentence sentence, ReplyRule rule, PhraseMatch match) =>
        rule.Place == AskedPlace.Near
            ? new AskedPhrase(0, match.Start)
            : AskedPhrase.Before(sentence, lexicon, match.Start, 0);

    private bool IsPress(PhraseSentence sentence, AskedPhrase asking)
    {
        for (var i = asking.Start; i < asking.End; i++)
        {
            if (
                lexicon.Has("press", sentence.Words[i])
                || sentence.MentionsAt(i).Any(mention => mention.Mention.Parties[0].Type == PartyType.Outlet)
            )
            {
                return true;
            }
        }

        return false;
    }

    private sealed record AskedWords(TextSpan? Span, ImmutableArray<string> For)
    {
        public static AskedWords Nobody { get; } = new(null, []);
    }

    private sealed record FoundReply(ReplyRule Rule, AskedWords Asked, int Start, bool IsShared, TextSpan Span);
}

using System.Collections.Immutable;
using Ondit.Mentions;

namespace Ondit.Claims;

/// <summary>The words for those who were asked; tokens of one sentence, half-open.</summary>
internal readonly record struct AskedPhrase(int Start, int End)
{
    /// <summary>No words.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>The subject of the words that begin at a token; empty where it has none of its own.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="lexicon">The words of replies.</param>
    /// <param name="token">Where the words begin.</param>
    /// <param name="floor">The end of the reply before, in the same sentence; 0 where there is none.</param>
    public static AskedPhrase Before(PhraseSentence sentence, PhraseLexicon lexicon, int token, int floor)
    {
        var end = token;
        while (end > floor && lexicon.Has("auxiliary", sentence.Words[end - 1]))
        {
            end--;
        }

        if (end > floor && sentence.Words[end - 1] is "," or ")")
        {
            end = SkipAside(sentence, end - 1, floor);
        }

        var start = end;
        while (start > floor && !IsEdge(sentence, lexicon, start - 1, floor))
        {
            start--;
        }

        return new AskedPhrase(start, end).Trim(sentence, lexicon);
    }

    /// <summary>The words without what is told of those asked, and without what stands before them.</summary>
    public AskedPhrase Trim(PhraseSentence sentence, PhraseLexicon lexicon)
    {
        var (start, end) = (Start, Start);
        while (
            end < End && (end == Start || !lexicon.Has("relative", sentence.Words[end])) && sentence.Words[end] != ","
        )
        {
            end++;
        }

        for (var i = start; i < end; i++)
        {
            if (lexicon.Has("rep", sentence.Words[i]) || lexicon.Has("several", sentence.Words[i]))
            {
                break;
            }

            if (sentence.MentionsAt(i).Any(mention => IsAskable(mention.Mention)))
            {
                start = i;
                break;
            }
        }

        return new AskedPhrase(start, end);
    }

    /// <summary>Whether those asked speak for somebody else.</summary>
    public bool IsRepresentative(PhraseSentence sentence, PhraseLexicon lexicon)
    {
        for (var i = Start; i < End; i++)
        {
            if (lexicon.Has("rep", sentence.Words[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whom it concerns: those asked, or those for whom they speak. Empty where the words name nobody.</summary>
    public ImmutableArray<string> Parties(PhraseSentence sentence, PhraseLexicon lexicon)
    {
        var isRepresentative = IsRepresentative(sentence, lexicon);
        var ids = ImmutableArray.CreateBuilder<string>();
        for (var i = Start; i < End; )
        {
            var next = i + 1;
            foreach (var (mention, end) in sentence.MentionsAt(i))
            {
                var isOfRepresentative = isRepresentative && lexicon.Has("rep", sentence.Words[end - 1]);
                if (end <= End && IsAskable(mention) && !isOfRepresentative)
                {
                    ids.AddRange(mention.Parties.Select(party => party.Id).Where(id => !ids.Contains(id)));
                    next = end;
                    break;
                }
            }

            i = next;
        }

        return ids.ToImmutable();
    }

    private static bool IsAskable(MentionGroup mention) =>
        mention.Parties.Any(party =>
            party.Type is PartyType.Person or PartyType.Organisation or PartyType.Outlet or PartyType.Group
        );

    private static int SkipAside(PhraseSentence sentence, int close, int floor)
    {
        var opener = sentence.Words[close] == ")" ? "(" : ",";
        for (var i = close - 1; i > floor; i--)
        {
            if (sentence.Words[i] == opener)
            {
                return i;
            }
        }

        return close;
    }

    private static bool IsEdge(PhraseSentence sentence, PhraseLexicon lexicon, int token, int floor)
    {
        var word = sentence.Words[token];
        if (word == "and")
        {
            return floor > 0 || !(sentence.EndsMention(token) || sentence.IsBetweenNames(token));
        }

        return lexicon.Has("clause", word)
            || (sentence.IsMark(token) && !(word is "-" or "'" or "&" && !sentence.IsApart(token)));
    }
}

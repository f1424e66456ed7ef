using Ondit.Mentions;

namespace Ondit.Claims;

/// <summary>One pattern tried at one token; takes as few words as it can, and goes back where it took some in vain.</summary>
internal sealed class PhraseAttempt(PhrasePattern pattern, PhraseLexicon lexicon, PhraseSentence sentence, int origin)
{
    // No pattern needs more on a sentence that people wrote; texts that repeat one word for pages do.
    private const int MostSteps = 4000;
    private const int LongestAsked = 14;

    private readonly List<SlotMention> slots = [];
    private (int Start, int End) noun;
    private (int Start, int End) asked;
    private int age = -1;
    private int steps;

    private int Count => sentence.Words.Length;

    /// <summary>The match; null where the pattern does not hold here.</summary>
    public PhraseMatch? Run(int rule)
    {
        var end = Follow(0, origin);
        return end < 0 ? null : new PhraseMatch(rule, origin, end, [.. slots], noun, age, asked);
    }

    // The token after the match; -1 where the rest of the pattern does not hold.
    private int Follow(int element, int token)
    {
        if (element == pattern.Elements.Length)
        {
            return token;
        }

        if (++steps > MostSteps)
        {
            return -1;
        }

        var one = pattern.Elements[element];
        var taken = slots.Count;
        var end = one switch
        {
            WordElement { IsBarred: true } words => FollowBarred(words, element, token),
            WordElement words => FollowWords(words, element, token),
            GapElement gap => FollowGap(gap, element, token),
            AskedElement => FollowAsked(element, token),
            MentionElement mention => FollowMention(mention, element, token),
            AgeElement => FollowAge(element, token),
            EndElement => IsEnd(token) ? Follow(element + 1, token) : -1,
            _ => token == 0 || sentence.IsMark(token - 1) ? Follow(element + 1, token) : -1,
        };
        if (end < 0)
        {
            slots.RemoveRange(taken, slots.Count - taken);
            return one.IsOptional ? Follow(element + 1, token) : -1;
        }

        return end;
    }

    private bool IsEnd(int token) =>
        token >= Count || sentence.IsMark(token) || lexicon.Has("end", sentence.Words[token]);

    private int FollowBarred(WordElement words, int element, int token) =>
        (element == 0 ? token > 0 && Take(words, token - 1) > 0 : Take(words, token) > 0)
            ? -1
            : Follow(element + 1, token);

    private int FollowWords(WordElement words, int element, int token)
    {
        var next = Take(words, token);
        if (next < 0)
        {
            return -1;
        }

        if (words.IsNoun)
        {
            noun = (token, next);
        }

        return Follow(element + 1, next);
    }

    private int Take(WordElement words, int token)
    {
        if (token < Count && words.ByFirst.TryGetValue(sentence.Words[token], out var choices))
        {
            foreach (var choice in choices)
            {
                var i = 1;
                while (i < choice.Length && token + i < Count && sentence.Words[token + i] == choice[i])
                {
                    i++;
                }

                if (i == choice.Length)
                {
                    return token + i;
                }
            }
        }

        return -1;
    }

    private int FollowGap(GapElement gap, int element, int token)
    {
        for (var i = 0; i <= gap.Most; i++)
        {
            var end = Follow(element + 1, token + i);
            if (end >= 0 || token + i >= Count || !MayPass(gap, token + i))
            {
                return end;
            }
        }

        return -1;
    }

    private bool MayPass(GapElement gap, int token) =>
        lexicon.Has("passable", sentence.Words[token])
        || (
            gap.Reach switch
            {
                GapReach.Phrase => !sentence.IsMark(token) && !lexicon.Has("open", sentence.Words[token]),
                GapReach.Clause => !lexicon.Has("stop", sentence.Words[token]) && !sentence.IsPerson(token),
                _ => !lexicon.Has("stop", sentence.Words[token]),
            }
        );

    private int FollowAsked(int element, int token)
    {
        var isLast = element == pattern.Elements.Length - 1;
        for (var end = token + 1; end <= Math.Min(Count, token + LongestAsked); end++)
        {
            if (isLast)
            {
                if (IsEnd(end) || lexicon.Has("phraseend", sentence.Words[end]))
                {
                    asked = (token, end);
                    return end;
                }
            }
            else if (Follow(element + 1, end) is var next and >= 0)
            {
                asked = (token, end);
                return next;
            }

            if (end < Count && lexicon.Has("stop", sentence.Words[end - 1]))
            {
                return -1;
            }
        }

        return -1;
    }

    private int FollowAge(int element, int token)
    {
        if (token >= Count || sentence.Age(token) is null)
        {
            return -1;
        }

        age = token;
        return Follow(element + 1, token + 1);
    }

    private int FollowMention(MentionElement one, int element, int token)
    {
        switch (one.Form)
        {
            case MentionForm.Before:
                return FollowBefore(one, element, token);
            case MentionForm.Closes:
                return slots.Exists(slot => slot.Slot == one.Slot && slot.End == token)
                    ? Follow(element + 1, token)
                    : -1;
        }

        if (token >= Count)
        {
            return -1;
        }

        foreach (var (mention, end) in sentence.MentionsAt(token))
        {
            if (!one.Fits(mention))
            {
                continue;
            }

            var taken = slots.Count;
            var after = one.Form switch
            {
                MentionForm.Possessive => AfterPossessive(mention, token, end),
                MentionForm.Opens => token,
                _ => end,
            };
            if (after < 0)
            {
                continue;
            }

            slots.Add(new SlotMention(one.Slot, mention, token, end, IsListed: one.Form == MentionForm.List));
            if (one.Form == MentionForm.List)
            {
                after = TakeList(one, end);
            }

            var next = Follow(element + 1, after);
            if (next >= 0)
            {
                return next;
            }

            slots.RemoveRange(taken, slots.Count - taken);
        }

        return -1;
    }

    private int AfterPossessive(MentionGroup mention, int token, int end)
    {
        if (mention.Kind == MentionKind.Pronoun)
        {
            return lexicon.Has("possessive", sentence.Words[token]) ? end : -1;
        }

        return end < Count && sentence.Words[end] is "'s" or "'" ? end + 1 : -1;
    }

    private int FollowBefore(MentionElement one, int element, int token)
    {
        for (var i = Math.Min(token, Count) - 1; i >= 0; i--)
        {
            foreach (var (mention, end) in sentence.MentionsAt(i))
            {
                if (end <= token && one.Fits(mention))
                {
                    slots.Add(new SlotMention(one.Slot, mention, i, end, IsListed: false));
                    return Follow(element + 1, token);
                }
            }
        }

        return -1;
    }

    // Items that only commas join are no list: "Ann, Bo said".
    private int TakeList(MentionElement one, int end)
    {
        var (kept, keptEnd) = (slots.Count, end);
        while (TakeItem(one, end, out var isJoined) is var next and > 0)
        {
            end = next;
            if (isJoined)
            {
                (kept, keptEnd) = (slots.Count, end);
            }
        }

        slots.RemoveRange(kept, slots.Count - kept);
        return keptEnd;
    }

    private int TakeItem(MentionElement one, int token, out bool isJoined)
    {
        const int mostTitles = 3;
        isJoined = false;
        var i = SkipAge(token);
        var first = i;
        while (
            i < Count
            && (sentence.Words[i] is "," or "&" or "and" or "\"" || lexicon.Has("passable", sentence.Words[i]))
        )
        {
            isJoined |= sentence.Words[i] is "and" or "&";
            i++;
        }

        if (i == first)
        {
            return -1;
        }

        for (var titles = 0; titles <= mostTitles && i < Count; titles++, i++)
        {
            foreach (var (mention, end) in sentence.MentionsAt(i))
            {
                if (mention.Kind != MentionKind.Pronoun && one.Fits(mention) && !IsPossessive(end))
                {
                    slots.Add(new SlotMention(one.Slot, mention, i, end, IsListed: true));
                    return end;
                }
            }

            if (sentence.IsMark(i) || lexicon.Has("open", sentence.Words[i]))
            {
                return -1;
            }
        }

        return -1;
    }

    // "Bo Lee, and Cy Orr's mother": what belongs to the next is no item.
    private bool IsPossessive(int end) => end < Count && sentence.Words[end] is ("'s" or "'");

    private int SkipAge(int token) =>
        token + 1 < Count && sentence.Words[token] is "," or "(" && sentence.Age(token + 1) is not null
            ? token + (token + 2 < Count && sentence.Words[token + 2] == ")" ? 3 : 2)
            : token;
}

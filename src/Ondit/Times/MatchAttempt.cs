using System.Collections.Immutable;

namespace Ondit.Times;

/// <summary>One rule tried at one token; goes back where an optional element was taken in vain.</summary>
internal ref struct MatchAttempt(TimeRule rule, List<TimeToken> sentence, int origin)
{
    private const int MostCaptures = 12;

    private readonly ImmutableArray<RuleElement> elements = rule.Pattern.Elements;
    private (WordClass Class, string Value, bool Inside)[]? captures;
    private int captured;
    private int start = -1;
    private int end = -1;

    /// <summary>The match; null where the rule does not hold here.</summary>
    public RuleMatch? Run()
    {
        var last = Follow(0, origin);
        if (last < 0 || start < 0 || end <= start)
        {
            return null;
        }

        var values = ImmutableArray.CreateBuilder<(WordClass, string)>(captured);

        // What stands in the expression itself goes before what stands around it.
        foreach (var inside in new[] { true, false })
        {
            for (var i = 0; i < captured; i++)
            {
                if (captures![i].Inside == inside)
                {
                    values.Add((captures[i].Class, captures[i].Value));
                }
            }
        }

        return new RuleMatch(rule, start, end, last - origin, values.ToImmutable());
    }

    private int Follow(int element, int token)
    {
        if (element == rule.Pattern.First)
        {
            start = token;
        }

        if (element == rule.Pattern.Last)
        {
            end = token;
        }

        if (element == elements.Length)
        {
            return token;
        }

        var one = elements[element];
        if (one.IsBarred)
        {
            // Before the first element it looks back, elsewhere ahead.
            return Stands(one, token == origin && element < FirstToTake() ? token - 1 : token)
                ? -1
                : Follow(element + 1, token);
        }

        var (savedStart, savedEnd, savedCount) = (start, end, captured);
        var next = Take(one, token, element >= rule.Pattern.First && element < rule.Pattern.Last);
        if (next > 0)
        {
            var last = Follow(element + 1, next);
            if (last >= 0)
            {
                return last;
            }
        }

        (start, end, captured) = (savedStart, savedEnd, savedCount);
        return one.IsOptional ? Follow(element + 1, token) : -1;
    }

    private readonly int FirstToTake()
    {
        var i = 0;
        while (i < elements.Length && elements[i].IsBarred)
        {
            i++;
        }

        return i;
    }

    private readonly bool Stands(RuleElement element, int token)
    {
        if (token < 0 || token >= sentence.Count)
        {
            return false;
        }

        if (sentence[token].Word is { } word && element.Words.Contains(word.Text, StringComparer.Ordinal))
        {
            return true;
        }

        foreach (var one in element.Classes)
        {
            if (sentence[token].Is(one))
            {
                return true;
            }
        }

        return false;
    }

    // The token after what was taken; -1 where nothing fits.
    private int Take(RuleElement element, int token, bool inside)
    {
        if (token >= sentence.Count || sentence[token].Word is not { } word)
        {
            return -1;
        }

        foreach (var one in element.Classes)
        {
            if (one == WordClass.Number)
            {
                if (NumberReader.Read(sentence, token) is { } number)
                {
                    Capture(one, number.Value, inside);
                    return number.End;
                }
            }
            else if (word.ValueAs(one) is { } value)
            {
                Capture(one, value, inside);
                return token + 1;
            }
        }

        foreach (var name in element.Words)
        {
            if (name == word.Text)
            {
                return token + 1;
            }
        }

        return -1;
    }

    private void Capture(WordClass one, string value, bool inside)
    {
        captures ??= new (WordClass, string, bool)[MostCaptures];
        captures[captured++] = (one, value, inside);
    }
}

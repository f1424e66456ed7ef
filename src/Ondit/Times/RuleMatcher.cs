namespace Ondit.Times;

/// <summary>Finds where rules hold in a sentence. A token leads straight to the rules that may begin with it.</summary>
internal sealed class RuleMatcher
{
    private readonly Dictionary<string, List<TimeRule>> byWord = new(StringComparer.Ordinal);
    private readonly List<TimeRule>?[] byClass = new List<TimeRule>?[(int)WordClass.Name + 1];

    public RuleMatcher(IEnumerable<TimeRule> rules)
    {
        foreach (var rule in rules)
        {
            foreach (var opener in rule.Pattern.Openers)
            {
                foreach (var word in opener.Words)
                {
                    if (!byWord.TryGetValue(word, out var list))
                    {
                        byWord.Add(word, list = []);
                    }

                    list.Add(rule);
                }

                foreach (var one in opener.Classes)
                {
                    // A number in words opens with one of its parts.
                    foreach (
                        var part in one == WordClass.Number
                            ? [WordClass.Number, WordClass.Ones, WordClass.Tens]
                            : new[] { one }
                    )
                    {
                        (byClass[(int)part] ??= []).Add(rule);
                    }
                }
            }
        }
    }

    /// <summary>All matches in the sentence, in no order.</summary>
    public void Match(List<TimeToken> sentence, List<RuleMatch> matches)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Word is not { } word)
            {
                continue;
            }

            if (byWord.TryGetValue(word.Text, out var named))
            {
                MatchAll(named, sentence, i, matches);
            }

            foreach (var sense in word.Senses)
            {
                if (byClass[(int)sense.Class] is { } rules)
                {
                    MatchAll(rules, sentence, i, matches);
                }
            }
        }
    }

    private static void MatchAll(List<TimeRule> rules, List<TimeToken> sentence, int i, List<RuleMatch> matches)
    {
        foreach (var rule in rules)
        {
            var attempt = new MatchAttempt(rule, sentence, i);
            if (attempt.Run() is { } match)
            {
                matches.Add(match);
            }
        }
    }
}

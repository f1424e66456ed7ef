using System.Collections.Immutable;

namespace Ondit.Claims;

/// <summary>Finds where patterns hold in a sentence. A token leads straight to the patterns that may begin with it.</summary>
internal sealed class PhraseMatcher
{
    private readonly ImmutableArray<PhrasePattern> patterns;
    private readonly PhraseLexicon lexicon;
    private readonly Dictionary<string, List<int>> byWord = new(StringComparer.Ordinal);
    private readonly List<int> byMention = [];
    private readonly List<int> byAge = [];

    public PhraseMatcher(ImmutableArray<PhrasePattern> patterns, PhraseLexicon lexicon)
    {
        (this.patterns, this.lexicon) = (patterns, lexicon);
        for (var rule = 0; rule < patterns.Length; rule++)
        {
            foreach (var opener in patterns[rule].Openers)
            {
                Register(rule, opener);
            }
        }
    }

    /// <summary>All matches in the sentence, by their first token.</summary>
    public ImmutableArray<PhraseMatch> Match(PhraseSentence sentence)
    {
        var matches = ImmutableArray.CreateBuilder<PhraseMatch>();
        for (var token = 0; token < sentence.Words.Length; token++)
        {
            if (byWord.TryGetValue(sentence.Words[token], out var rules))
            {
                MatchAll(rules, sentence, token, matches);
            }

            if (sentence.MentionsAt(token).Count > 0)
            {
                MatchAll(byMention, sentence, token, matches);
            }

            if (byAge.Count > 0 && sentence.Age(token) is not null)
            {
                MatchAll(byAge, sentence, token, matches);
            }
        }

        return matches.ToImmutable();
    }

    private void Register(int rule, PhraseElement opener)
    {
        switch (opener)
        {
            case WordElement words:
                foreach (var word in words.ByFirst.Keys)
                {
                    (byWord.TryGetValue(word, out var rules) ? rules : byWord[word] = []).Add(rule);
                }

                break;
            case MentionElement:
                byMention.Add(rule);
                break;
            default:
                byAge.Add(rule);
                break;
        }
    }

    private void MatchAll(
        List<int> rules,
        PhraseSentence sentence,
        int token,
        ImmutableArray<PhraseMatch>.Builder matches
    )
    {
        foreach (var rule in rules)
        {
            if (new PhraseAttempt(patterns[rule], lexicon, sentence, token).Run(rule) is { } match)
            {
                matches.Add(match);
            }
        }
    }
}

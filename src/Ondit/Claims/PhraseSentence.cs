using System.Collections.Immutable;
using System.Globalization;
using Ondit.Mentions;
using Ondit.Stories;

namespace Ondit.Claims;

/// <summary>A sentence as patterns see it: its words, and the mentions in it by their first word.</summary>
internal sealed class PhraseSentence
{
    private const int OldestAge = 115;
    private const int MostFigures = 3;

    private readonly string text;
    private readonly List<(MentionGroup Mention, int End)>?[] mentions;
    private readonly HashSet<int> ends = [];

    private PhraseSentence(string text, ImmutableArray<TextSpan> tokens, ImmutableArray<string> words)
    {
        this.text = text;
        Tokens = tokens;
        Words = words;
        mentions = new List<(MentionGroup, int)>?[tokens.Length];
    }

    /// <summary>Its tokens.</summary>
    public ImmutableArray<TextSpan> Tokens { get; }

    /// <summary>Each token's word in the lexicon; empty where that does not know it.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>The sentences of a story, one by one.</summary>
    public static IEnumerable<PhraseSentence> Read(
        string text,
        ImmutableArray<TextSpan> tokens,
        ImmutableArray<TextSpan> sentences,
        ImmutableArray<MentionGroup> mentions,
        PhraseLexicon lexicon
    )
    {
        var (token, mention) = (0, 0);
        foreach (var span in sentences)
        {
            var first = token;
            while (token < tokens.Length && tokens[token].Start < span.End)
            {
                token++;
            }

            var own = tokens[first..token];
            var sentence = new PhraseSentence(text, own, [.. own.Select(one => lexicon.Find(one.In(text)))]);
            for (; mention < mentions.Length && mentions[mention].Span.Start < span.End; mention++)
            {
                sentence.Add(mentions[mention]);
            }

            yield return sentence;
        }
    }

    /// <summary>The mentions that begin with a token, the longest first, each with the token after it.</summary>
    public IReadOnlyList<(MentionGroup Mention, int End)> MentionsAt(int token) => mentions[token] ?? [];

    /// <summary>The text of some tokens.</summary>
    public TextSpan Span(int start, int end) => new(Tokens[start].Start, Tokens[end - 1].End);

    /// <summary>Whether a token is a mark, not a word or figure.</summary>
    public bool IsMark(int token) => !char.IsLetterOrDigit(text[Tokens[token].Start]) && !IsClitic(token);

    private bool IsCapital(int token) => char.IsUpper(text[Tokens[token].Start]);

    /// <summary>Whether a mention of a person begins with a token.</summary>
    public bool IsPerson(int token) =>
        MentionsAt(token).Any(mention => mention.Mention.Parties[0].Type == PartyType.Person);

    /// <summary>Whether words with capitals stand before and after a token.</summary>
    public bool IsBetweenNames(int token) =>
        token > 0 && token + 1 < Tokens.Length && IsCapital(token - 1) && IsCapital(token + 1);

    /// <summary>Whether a mention ends before a token.</summary>
    public bool EndsMention(int token) => ends.Contains(token);

    /// <summary>Whether a blank stands before a token.</summary>
    public bool IsApart(int token) => token > 0 && Tokens[token - 1].End < Tokens[token].Start;

    /// <summary>The years that a token gives in figures; null where it does not.</summary>
    public int? Age(int token)
    {
        var word = Tokens[token].In(text);
        return
            word.Length <= MostFigures
            && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var years)
            && years is > 0 and <= OldestAge
            ? years
            : null;
    }

    private bool IsClitic(int token) =>
        text[Tokens[token].Start] is '\'' or '’'
        && Tokens[token].Length > 1
        && char.IsLetter(text[Tokens[token].Start + 1]);

    private void Add(MentionGroup mention)
    {
        var start = OrderedSpans.FirstEndingAfter(Tokens, token => token, mention.Span.Start);
        var end = Math.Min(
            OrderedSpans.FirstEndingAfter(Tokens, token => token, mention.Span.End - 1) + 1,
            Tokens.Length
        );
        if (start < Tokens.Length && end > start)
        {
            ends.Add(end);
            (mentions[start] ??= []).Add((mention, end));
        }
    }
}

using System.Collections.Immutable;
using Ondit.Stories;

namespace Ondit.Tokens;

/// <summary>
/// Groups tokens into sentences. A line break ends one unless the next line goes on in lower case; a stop ends one unless it belongs
/// to an abbreviation or initial, or a lower-case word follows; closing quotation marks and brackets go with the sentence that they close.
/// </summary>
public static class SentenceSplitter
{
    private static readonly Dictionary<string, bool> Abbreviations = WordList
        .Load("Tokens/abbreviations.tsv")
        .ToDictionary(row => row[0], row => row[1] == "title", StringComparer.Ordinal);

    private static readonly HashSet<string> Openers = new(
        WordList.Load("Tokens/openers.tsv").Select(row => row[0]),
        StringComparer.Ordinal
    );

    private static readonly HashSet<string> Speech = new(
        WordList.Load("Tokens/speech.tsv").Select(row => row[0]),
        StringComparer.Ordinal
    );

    // Tokens of a name before a verb of speech: "J. Edgar Van Horn said".
    private const int LongestName = 4;

    // Marks that close one sentence together: .”) and the like.
    private const int MostClosers = 6;

    /// <summary>The sentences in order, each from its first token's start to its last token's end; no token is left out.</summary>
    /// <param name="text">The story's text.</param>
    /// <param name="tokens">Its tokens, as <see cref="Tokenizer.Read"/> gives them.</param>
    public static ImmutableArray<TextSpan> Read(string text, ImmutableArray<TextSpan> tokens)
    {
        var sentences = ImmutableArray.CreateBuilder<TextSpan>();
        var first = 0;
        for (var last = 0; last < tokens.Length; last++)
        {
            if (last + 1 == tokens.Length || Ends(text, tokens, first, last))
            {
                last = SkipReferences(text, tokens, last);
                sentences.Add(new TextSpan(tokens[first].Start, tokens[last].End));
                first = last + 1;
            }
        }

        return sentences.ToImmutable();
    }

    // "… in 1971. [1] [2] He": the numbers of notes go with the sentence that they follow.
    private static int SkipReferences(string text, ImmutableArray<TextSpan> tokens, int last)
    {
        while (
            last + 3 < tokens.Length
            && text[tokens[last + 1].Start] == '['
            && char.IsDigit(text[tokens[last + 2].Start])
            && text[tokens[last + 3].Start] == ']'
            && !text.AsSpan(tokens[last].End, tokens[last + 1].Start - tokens[last].End).Contains('\n')
        )
        {
            last += 3;
        }

        return last;
    }

    // Whether the sentence that began at token `first` ends with token `last`; a token follows.
    private static bool Ends(string text, ImmutableArray<TextSpan> tokens, int first, int last)
    {
        var next = tokens[last + 1];
        var gap = text.AsSpan(tokens[last].End, next.Start - tokens[last].End);
        var breaks = LineBreaks.Count(gap);
        if (breaks > 0)
        {
            return breaks > 1 || !char.IsLower(text[next.Start]) || IsStop(text, tokens[last]);
        }

        // A bullet stands for a line break.
        if (text[next.Start] == '•')
        {
            return true;
        }

        if (gap.IsEmpty && !IsGlued(text, tokens, last))
        {
            return false;
        }

        if (IsClosing(text, next, gap))
        {
            return false;
        }

        // Walk back over what closes quotations and brackets to the mark that may end the sentence.
        var mark = last;
        while (mark > first && mark > last - MostClosers && IsCloser(text, tokens, mark, first))
        {
            mark--;
        }

        var word = tokens[mark].In(text);
        if (char.IsDigit(word[0]) && mark == first)
        {
            return false;
        }

        if (!IsStop(text, tokens[mark]))
        {
            return word.Length > 1 && word[^1] is '.' or '!' && AbbreviationEnds(text, tokens, mark, last);
        }

        var opener = SkipOpeners(text, tokens, last + 1);
        var c = text[tokens[opener].Start];
        if (char.IsLower(c) || (mark < last && GoesOn(text, tokens, first, mark, last + 1)))
        {
            return false;
        }

        return word[0] is not '…' && word.Length < 2 || char.IsUpper(c) || char.IsDigit(c) || opener > last + 1;
    }

    private static bool IsStop(string text, TextSpan token) => text[token.Start] is '.' or '!' or '?' or '…' or '。';

    // "end.“Next": a missing blank after the stop that closes a sentence.
    private static bool IsGlued(string text, ImmutableArray<TextSpan> tokens, int last) =>
        text[tokens[last].Start] is '.' or '?' or '!' or '”'
        && (text[tokens[last + 1].Start] == '“' || char.IsUpper(text[tokens[last + 1].Start]))
        && last > 0
        && tokens[last - 1].Length > 1
        && (text[tokens[last].Start] != '”' || IsStop(text, tokens[last - 1]));

    private static bool IsCloser(string text, ImmutableArray<TextSpan> tokens, int i, int first)
    {
        var c = text[tokens[i].Start];
        if (c is '”' or '’' or ')' or ']' or '»' or '}')
        {
            return tokens[i].Length == 1;
        }

        // A straight mark closes where no blank stands before it.
        return c is '"' or '\'' && IsMark(text, tokens[i]) && i > first && tokens[i - 1].End == tokens[i].Start;
    }

    // " or ' alone, or '' of typewritten copy; not 's or '90s.
    private static bool IsMark(string text, TextSpan token) => text[token.End - 1] is '"' or '\'' && token.Length <= 2;

    private static bool IsClosing(string text, TextSpan next, ReadOnlySpan<char> gap) =>
        text[next.Start] is '”' or ')' or ']' or '»' && next.Length == 1
        || (text[next.Start] is '"' or '\'' && gap.IsEmpty && IsMark(text, next));

    private static int SkipOpeners(string text, ImmutableArray<TextSpan> tokens, int i)
    {
        while (i + 1 < tokens.Length && text[tokens[i].Start] is '“' or '‘' or '"' or '\'' or '`' or '(' or '[' or '«')
        {
            i++;
        }

        return i;
    }

    // “Why?” Ann Vane said; “Why?” – the question: after a quotation that ends in a question or cry, its sentence may go on.
    private static bool GoesOn(string text, ImmutableArray<TextSpan> tokens, int first, int mark, int next)
    {
        if (text[tokens[next].Start] is '–' or '—' or ',' or ';' or ':')
        {
            return true;
        }

        if (
            text[tokens[mark].Start] is '.' or '…'
            || text[tokens[first].Start] is not ('“' or '"' or '‘' or '\'' or '`')
        )
        {
            return false;
        }

        var verb = next;
        while (verb < tokens.Length && verb < next + LongestName && char.IsUpper(text[tokens[verb].Start]))
        {
            verb++;
        }

        // Vane said, “…” is the next sentence.
        return verb > next
            && verb + 1 < tokens.Length
            && text[tokens[verb + 1].Start] is not (',' or ':')
            && !Openers.Contains(tokens[next].In(text).ToString())
            && Speech.Contains(tokens[verb].In(text).ToString());
    }

    private static bool AbbreviationEnds(string text, ImmutableArray<TextSpan> tokens, int mark, int last)
    {
        var word = tokens[mark].In(text).ToString();
        var next = tokens[SkipOpeners(text, tokens, last + 1)].In(text).ToString();
        if (Abbreviations.TryGetValue(word, out var isTitle))
        {
            return !isTitle && (Openers.Contains(next) || (last > mark && char.IsUpper(next[0])));
        }

        // Initials: "E.M. Forster" goes on; "in the U.S. The" ends.
        return Openers.Contains(next) && word.Length > 2;
    }
}

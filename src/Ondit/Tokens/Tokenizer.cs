using System.Collections.Immutable;
using System.Globalization;
using Ondit.Stories;

namespace Ondit.Tokens;

/// <summary>
/// Cuts a text into words and marks by the rule of the English Universal Dependencies treebanks:
/// a hyphen stands alone between two words (<c>decade|-|long</c>) unless a prefix of <c>prefixes.tsv</c> stands before it (<c>co-star</c>);
/// a clitic stands alone (<c>Cruise|’s</c>, <c>did|n’t</c>); an abbreviation keeps its stop (<c>U.S.</c>, <c>M.I.</c>, <c>Mr.</c>);
/// numbers keep their inner marks (<c>40,000</c>, <c>9/11</c>); addresses and handles stay whole.
/// </summary>
public static class Tokenizer
{
    private static readonly HashSet<string> Prefixes = new(
        WordList.Load("Tokens/prefixes.tsv").Select(row => row[0]),
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly HashSet<string> Abbreviations = new(
        WordList.Load("Tokens/abbreviations.tsv").Select(row => row[0]),
        StringComparer.Ordinal
    );

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> PrefixLookup =
        Prefixes.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> AbbreviationLookup =
        Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();

    // "No. 1" has an abbreviation, "No. She left." has none.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> NumberLookup = new HashSet<string>(
        WordList.Load("Tokens/abbreviations.tsv").Where(row => row[1] == "number").Select(row => row[0]),
        StringComparer.Ordinal
    ).GetAlternateLookup<ReadOnlySpan<char>>();

    // Words that the treebanks write as two: first part's length by the whole.
    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Fused = WordList
        .Load("Tokens/fused.tsv")
        .ToDictionary(row => row[0], row => row[1].IndexOf('|'), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The tokens in order; every character that is not white space lies in exactly one.</summary>
    public static ImmutableArray<TextSpan> Read(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<TextSpan>(text.Length / 5 + 4);
        var i = 0;
        while (i < text.Length)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var end = i + 1;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            ReadChunk(text, i, end, tokens);
            i = end;
        }

        return tokens.ToImmutable();
    }

    private static void ReadChunk(string text, int start, int end, ImmutableArray<TextSpan>.Builder tokens)
    {
        var i = start;
        while (i < end)
        {
            var length = Math.Max(
                AddressLength(text, i, end),
                Math.Max(LabelLength(text, i, start, end), Elisions.Length(text, i))
            );
            if (length == 0)
            {
                length = IsWordPart(text, i) ? WordLength(text, i, end) : MarkLength(text, i, end);
                SplitWord(text, new TextSpan(i, i + length), tokens);
            }
            else
            {
                tokens.Add(new TextSpan(i, i + length));
            }

            i += length;
        }
    }

    // A web or mail address, a handle or a hashtag; the marks that close a sentence after it are not its own.
    private static int AddressLength(string text, int i, int end)
    {
        var rest = text.AsSpan(i, end - i);
        var marked = rest.Length > 1 && rest[0] is '@' or '#' && (char.IsLetter(rest[1]) || rest[1] == '_');
        var at = rest.IndexOf('@');
        var isAddress =
            rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || (at > 0 && char.IsLetterOrDigit(rest[0]) && rest[(at + 1)..].IndexOf('.') > 0);
        if (!marked && !isAddress)
        {
            return 0;
        }

        var length = rest.Length;
        if (marked)
        {
            length = 1;
            while (length < rest.Length && (char.IsLetterOrDigit(rest[length]) || rest[length] == '_'))
            {
                length++;
            }

            return length;
        }

        while (length > 1 && !char.IsLetterOrDigit(rest[length - 1]) && rest[length - 1] is not '/' and not '_')
        {
            length--;
        }

        return length;
    }

    // A list label between blanks: "2.", "4.1.", "(b)".
    private static int LabelLength(string text, int i, int start, int end)
    {
        if (i != start)
        {
            return 0;
        }

        var chunk = text.AsSpan(start, end - start);
        if (chunk.Length == 3 && chunk[0] == '(' && chunk[2] == ')' && char.IsAsciiLetterOrDigit(chunk[1]))
        {
            return chunk.Length;
        }

        var opensLine = start == 0 || text[start - 1] is '\n' or '\r';
        return opensLine && chunk.Length <= 6 && chunk[^1] == '.' && char.IsDigit(chunk[0]) && IsNumber(chunk)
            ? chunk.Length
            : 0;
    }

    private static bool IsNumber(ReadOnlySpan<char> chunk)
    {
        foreach (var c in chunk)
        {
            if (!char.IsDigit(c) && c != '.')
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsWordPart(string text, int i)
    {
        var c = text[i];
        if (char.IsAsciiLetterOrDigit(c))
        {
            return true;
        }

        if (c < 128)
        {
            return false;
        }

        return CharUnicodeInfo.GetUnicodeCategory(text, i)
                is UnicodeCategory.UppercaseLetter
                    or UnicodeCategory.LowercaseLetter
                    or UnicodeCategory.TitlecaseLetter
                    or UnicodeCategory.ModifierLetter
                    or UnicodeCategory.OtherLetter
                    or UnicodeCategory.NonSpacingMark
                    or UnicodeCategory.SpacingCombiningMark
                    or UnicodeCategory.EnclosingMark
                    or UnicodeCategory.DecimalDigitNumber
                    or UnicodeCategory.LetterNumber
                    or UnicodeCategory.OtherNumber
            || (i > 0 && char.IsSurrogatePair(text[i - 1], c) && IsWordPart(text, i - 1));
    }

    private static int WordLength(string text, int start, int end)
    {
        var i = start;
        while (i < end)
        {
            if (IsWordPart(text, i))
            {
                i++;
                continue;
            }

            if (i == start || i + 1 >= end || !IsWordPart(text, i + 1))
            {
                break;
            }

            var before = text[i - 1];
            var after = text[i + 1];
            var joins = text[i] switch
            {
                '\'' or '’' or '_' => true,
                '&' => char.IsUpper(before) && char.IsUpper(after),
                '.' => char.IsDigit(before) ? char.IsDigit(after) : IsInnerStop(text, start, i),
                ',' => char.IsDigit(before) && char.IsDigit(after),
                ':' or '/' => char.IsDigit(before) && char.IsDigit(after),
                '\u00AD' or '\u200C' or '\u200D' or '\u2060' => true,
                '-' or '‐' or '‑' => PrefixLookup.Contains(text.AsSpan(start, i - start)),
                _ => false,
            };
            if (!joins)
            {
                break;
            }

            i++;
        }

        return KeepsStop(text, start, i, end) ? i + 1 - start : i - start;
    }

    // "U.S", "Ph.D", "example.com": letters on both sides, and short before or a domain after.
    private static bool IsInnerStop(string text, int start, int stop)
    {
        var last = text.AsSpan(start, stop - start);
        var previous = last.LastIndexOf('.');
        var part = last[(previous + 1)..];
        part = part[(part.LastIndexOf('-') + 1)..];
        return part.Length <= 2
            || (char.IsLower(text[stop + 1]) && char.IsLetterOrDigit(text[stop - 1]))
            || previous >= 0;
    }

    private static bool KeepsStop(string text, int start, int i, int end)
    {
        if (i >= end || text[i] is not ('.' or '!') || (i + 1 < end && text[i + 1] == text[i]))
        {
            return false;
        }

        var word = text.AsSpan(start, i - start);
        if (text[i] == '!')
        {
            return AbbreviationLookup.Contains(text.AsSpan(start, i + 1 - start));
        }

        if (word.Length == 1)
        {
            // An initial: "J. Edgar". A lone "I." at the end of its sentence is rarer than an initial.
            return char.IsUpper(word[0]) && word[0] != 'I' || AbbreviationLookup.Contains(text.AsSpan(start, 2));
        }

        var stop = word.LastIndexOf('.');
        if (stop > 0 && word.Length - stop == 2 && char.IsLetter(word[^1]))
        {
            return true;
        }

        var abbreviation = text.AsSpan(start, i + 1 - start);
        return AbbreviationLookup.Contains(abbreviation)
            && (!NumberLookup.Contains(abbreviation) || text.AsSpan(i + 1).TrimStart() is [>= '0' and <= '9', ..]);
    }

    private static int MarkLength(string text, int i, int end)
    {
        var c = text[i];
        if (c is '\'' or '`')
        {
            // Two of them are the quotation marks of typewritten copy.
            return i + 1 < end && text[i + 1] == c ? 2 : 1;
        }

        if (c is not ('.' or '-' or '!' or '?' or '*' or '=' or '_' or '–' or '—'))
        {
            return Emoji.Length(text, i, end);
        }

        var length = 1;
        while (i + length < end && (text[i + length] == c || (c is '!' or '?' && text[i + length] is '!' or '?')))
        {
            length++;
        }

        return length;
    }

    // "didn't" has one clitic, "couldn't've" two; nobody writes three.
    private static void SplitWord(string text, TextSpan word, ImmutableArray<TextSpan>.Builder tokens)
    {
        var second = word.Start + Cut(word.In(text));
        var first = word.Start + Cut(text.AsSpan(word.Start, second - word.Start));
        tokens.Add(new TextSpan(word.Start, first));
        if (first < second)
        {
            tokens.Add(new TextSpan(first, second));
        }

        if (second < word.End)
        {
            tokens.Add(new TextSpan(second, word.End));
        }
    }

    private static int Cut(ReadOnlySpan<char> word)
    {
        if (word.Length <= 2)
        {
            return word.Length;
        }

        return Fused.TryGetValue(word, out var cut) ? cut : CliticStart(word);
    }

    private static int CliticStart(ReadOnlySpan<char> word)
    {
        var apostrophe = word.LastIndexOfAny('\'', '’');
        if (apostrophe <= 0)
        {
            return word.Length;
        }

        var tail = word[(apostrophe + 1)..];
        if (tail.Equals("t", StringComparison.OrdinalIgnoreCase) && word[apostrophe - 1] is 'n' or 'N')
        {
            return apostrophe > 1 ? apostrophe - 1 : word.Length;
        }

        return IsClitic(tail) ? apostrophe : word.Length;
    }

    private static bool IsClitic(ReadOnlySpan<char> letters) =>
        letters.Equals("s", StringComparison.OrdinalIgnoreCase)
        || letters.Equals("d", StringComparison.OrdinalIgnoreCase)
        || letters.Equals("m", StringComparison.OrdinalIgnoreCase)
        || letters.Equals("re", StringComparison.OrdinalIgnoreCase)
        || letters.Equals("ve", StringComparison.OrdinalIgnoreCase)
        || letters.Equals("ll", StringComparison.OrdinalIgnoreCase);
}

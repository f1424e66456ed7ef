using System.Collections.Immutable;
using Ondit.Stories;

namespace Ondit.Tokens;

/// <summary>
/// Finds the stretches between quotation marks, marks included. A paragraph break closes what is open, as where a speaker goes on in
/// the next paragraph; a mark that closes nothing is passed over.
/// </summary>
public sealed class QuotationReader
{
    // How far on a mark is looked for that shows an apostrophe to be one.
    private const int Reach = 300;

    // Stands for '', the closing mark of ``typewriter'' quotations, which is two characters.
    private const char Double = '″';

    private readonly string text;

    // By closing mark: up to where it is known not to come, so that a text of nothing but marks is not searched again and again.
    private readonly Dictionary<char, int> unclosed = [];

    // Whether from here to the end of the line stands an even number of straight marks; made when first asked for.
    private bool[]? evenLeft;

    private QuotationReader(string text) => this.text = text;

    /// <summary>The quoted stretches in order; they do not overlap (a quotation within one is part of it).</summary>
    public static ImmutableArray<TextSpan> Read(string text) => new QuotationReader(text).Read();

    private ImmutableArray<TextSpan> Read()
    {
        var quotations = ImmutableArray.CreateBuilder<TextSpan>();
        var open = -1;
        var closer = '\0';
        var nested = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (open < 0)
            {
                closer = Opens(i);
                open = closer == '\0' ? -1 : i;
                i += open >= 0 && closer == Double ? 1 : 0;
                nested = 0;
            }
            else if (EndsParagraph(i))
            {
                Close(i);
            }
            else if ((closer == '”' && c == '“') || (closer == '"' && c == '"' && Reopens(i)))
            {
                Close(i);
                open = i;
            }
            else if (closer == '"' && c == '“')
            {
                nested++;
            }
            else if (c == '”' && nested > 0)
            {
                nested--;
            }
            else if (Closes(i, closer) is var length && length > 0)
            {
                Close(i + length);
                i += length - 1;
            }
        }

        Close(text.Length);
        return quotations.ToImmutable();

        void Close(int end)
        {
            if (open >= 0)
            {
                while (end > open + 1 && char.IsWhiteSpace(text[end - 1]))
                {
                    end--;
                }

                quotations.Add(new TextSpan(open, end));
                open = -1;
            }
        }
    }

    // The mark that would close a quotation opened at i; none where nothing is opened there.
    private char Opens(int i)
    {
        switch (text[i])
        {
            case '“':
                return '”';
            case '„':
                return '“';
            case '«':
                return '»';
            case '`'
            or '\'' when IsDouble(i) && i + 2 < text.Length && StartsAfterBlank(i) && !char.IsWhiteSpace(text[i + 2]):
                return Double;
            case '"' when StartsAfterBlank(i) || IsLoose(i):
                return '"';
            case '‘' when StartsAfterBlank(i) && Elisions.Length(text, i) == 0 && IsClosed(i, '’'):
                return '’';
            case '\'' when StartsAfterBlank(i) && Elisions.Length(text, i) == 0 && IsClosed(i, '\''):
                return '\'';
            default:
                return '\0';
        }
    }

    private bool StartsAfterBlank(int i) =>
        (i == 0 || !char.IsLetterOrDigit(text[i - 1])) && i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]);

    // A straight mark with blanks on both sides or on neither (said"No") opens where another closes; an inch sign (6'2" tall) does not.
    private bool IsLoose(int i)
    {
        var blankBefore = i == 0 || char.IsWhiteSpace(text[i - 1]);
        var blankAfter = i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]);
        return blankBefore == blankAfter && (blankBefore || char.IsLetter(text[i - 1])) && IsClosed(i, '"');
    }

    // "I am done. "It is over," she said: what looks like an opening mark is one if the marks left on its line come out even.
    private bool Reopens(int i)
    {
        if (i == 0 || !char.IsWhiteSpace(text[i - 1]) || i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1]))
        {
            return false;
        }

        evenLeft ??= CountMarks();
        return evenLeft[i];
    }

    private bool[] CountMarks()
    {
        var even = new bool[text.Length];
        var isEven = true;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            isEven = LineBreaks.IsBreak(text[i]) || (text[i] == '"' ? !isEven : isEven);
            even[i] = isEven;
        }

        return even;
    }

    // Single marks are apostrophes too: they open a quotation only if the same paragraph closes it.
    private bool IsClosed(int open, char closer)
    {
        if (unclosed.TryGetValue(closer, out var known) && open < known)
        {
            return false;
        }

        var i = open + 2;
        for (; i < text.Length && !EndsParagraph(i); i++)
        {
            if (Closes(i, closer) > 0)
            {
                return true;
            }
        }

        unclosed[closer] = i;
        return false;
    }

    private bool EndsParagraph(int i) => LineBreaks.IsBreak(text[i]) && !LineBreaks.IsWrap(text, i);

    // Length of the mark at i if it closes what `closer` says, else 0.
    private int Closes(int i, char closer)
    {
        var c = text[i];
        var ends = i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1]);
        if (
            closer is Double or '"'
            && c == '\''
            && IsDouble(i)
            && (closer == Double || !char.IsWhiteSpace(text[i - 1]))
        )
        {
            return 2;
        }

        var closes = closer switch
        {
            '”' => c == '”' || (c == '"' && ends),
            '“' => c is '“' or '”',
            '"' => c is '"' or '”',
            '\'' or '’' => c == closer && ends && !char.IsWhiteSpace(text[i - 1]) && !IsPlural(i),
            _ => c == closer,
        };
        return closes ? 1 : 0;
    }

    private bool IsDouble(int i) => i + 1 < text.Length && text[i + 1] == text[i];

    // ‘It’s the actors’ strike,’ she said: an apostrophe after an s, where a mark that must close follows before another opens.
    private bool IsPlural(int i)
    {
        if (
            text[i - 1] is not ('s' or 'S')
            || i + 2 >= text.Length
            || text[i + 1] != ' '
            || !char.IsLetter(text[i + 2])
        )
        {
            return false;
        }

        var limit = Math.Min(text.Length, i + Reach);
        for (var next = i + 2; next < limit && !LineBreaks.IsBreak(text[next]); next++)
        {
            if (text[next] == '‘' || (text[next] == '\'' && text[next - 1] == ' '))
            {
                return false;
            }

            if (text[next] == text[i] && text[next - 1] is ',' or '.' or '!' or '?' or '…')
            {
                return true;
            }
        }

        return false;
    }
}

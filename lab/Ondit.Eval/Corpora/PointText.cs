using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Ondit.Eval.Corpora;

/// <summary>A text that is counted in code points.</summary>
internal sealed class PointText(string text)
{
    private readonly ImmutableArray<Rune> points = [.. text.EnumerateRunes()];

    public int Length => points.Length;

    /// <summary>The span without white space at its edges and without white space and full stops at its end.</summary>
    public PointSpan Trim(PointSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && IsSpace(points[start]))
        {
            start++;
        }

        while (end > start && (IsSpace(points[end - 1]) || points[end - 1].Value == '.'))
        {
            end--;
        }

        return new PointSpan(start, end);
    }

    /// <summary>Runs of letters, digits and underscores, joined by an apostrophe or hyphen between two of them.</summary>
    public IEnumerable<PointSpan> Words()
    {
        for (var i = 0; i < Length; i++)
        {
            if (!IsWord(i))
            {
                continue;
            }

            var start = i;
            while (IsWord(i + 1) || (i + 1 < Length && points[i + 1].Value is '’' or '\'' or '-' && IsWord(i + 2)))
            {
                i++;
            }

            yield return new PointSpan(start, i + 1);
        }
    }

    // The separators U+001C to U+001F are white space to the reference scorer and not to .NET.
    private static bool IsSpace(Rune point) => Rune.IsWhiteSpace(point) || point.Value is >= 0x1C and <= 0x1F;

    private bool IsWord(int i) =>
        i < Length
        && (
            points[i].Value == '_'
            || Rune.GetUnicodeCategory(points[i])
                is UnicodeCategory.UppercaseLetter
                    or UnicodeCategory.LowercaseLetter
                    or UnicodeCategory.TitlecaseLetter
                    or UnicodeCategory.ModifierLetter
                    or UnicodeCategory.OtherLetter
                    or UnicodeCategory.DecimalDigitNumber
                    or UnicodeCategory.LetterNumber
                    or UnicodeCategory.OtherNumber
        );
}

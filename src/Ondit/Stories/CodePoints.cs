namespace Ondit.Stories;

/// <summary>
/// The one place where UTF-16 indices, in which .NET counts, meet Unicode code points, in which the JSON contract counts.
/// An unpaired surrogate counts as one code point.
/// </summary>
public sealed class CodePoints
{
    private readonly string text;

    // Indices of the second halves of surrogate pairs, ascending; empty for nearly every story.
    private readonly List<int> lowHalves = [];

    /// <summary>Prepares the conversion for one text.</summary>
    public CodePoints(string text)
    {
        this.text = text;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
            {
                lowHalves.Add(i);
                i++;
            }
        }
    }

    /// <summary>Code points before the UTF-16 index; an index within a pair counts the pair.</summary>
    public int FromUtf16(int index)
    {
        var found = lowHalves.BinarySearch(index);
        return index - (found >= 0 ? found : ~found);
    }

    /// <summary>The UTF-16 index at which so many code points have passed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The text has fewer code points.</exception>
    public int ToUtf16(int codePoints)
    {
        // The pair number k (from 0) moves every index after code point lowHalves[k] - k by one more unit.
        int low = 0,
            high = lowHalves.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (lowHalves[middle] - middle <= codePoints)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        var index = codePoints + low;
        ArgumentOutOfRangeException.ThrowIfNegative(codePoints);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(index, text.Length, nameof(codePoints));
        return index;
    }

    /// <summary>The span counted in code points.</summary>
    public TextSpan FromUtf16(TextSpan span) => new(FromUtf16(span.Start), FromUtf16(span.End));

    /// <summary>The span counted in UTF-16 code units.</summary>
    public TextSpan ToUtf16(TextSpan span) => new(ToUtf16(span.Start), ToUtf16(span.End));
}

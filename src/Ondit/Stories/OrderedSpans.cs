using System.Collections.Immutable;

namespace Ondit.Stories;

/// <summary>Search in things that stand in text order and whose ends never go back.</summary>
internal static class OrderedSpans
{
    /// <summary>Index of the first thing that ends after a position; the number of things where none does.</summary>
    public static int FirstEndingAfter<T>(ImmutableArray<T> things, Func<T, TextSpan> spanOf, int position)
    {
        int low = 0,
            high = things.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = spanOf(things[middle]).End <= position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

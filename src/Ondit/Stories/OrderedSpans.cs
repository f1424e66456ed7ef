using System.Collections.Immutable;

namespace Ondit.Stories;

/// <summary>Search in things that stand in text order and whose ends never go back.</summary>
internal static class OrderedSpans
{
    /// <summary>Index of the first thing that ends after a position; the number of things where none does.</summary>
    public static int FirstEndingAfter<T>(ImmutableArray<T> things, Func<T, TextSpan> spanOf, int position) =>
        First(things.Length, i => spanOf(things[i]).End > position);

    /// <summary>The first index below a count for which something holds, where it then holds for all that follow; the count where it never does.</summary>
    public static int First(int count, Func<int, bool> holds)
    {
        int low = 0,
            high = count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = holds(middle) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}

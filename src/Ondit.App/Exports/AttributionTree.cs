using System.Collections.Immutable;
using Ondit.Attributions;

namespace Ondit.App.Exports;

/// <summary>Attributions under those in whose content they lie.</summary>
internal static class AttributionTree
{
    /// <summary>Each attribution once, a parent before its children, with its depth from 0.</summary>
    public static IEnumerable<(Attribution Attribution, int Depth)> Read(ImmutableArray<Attribution> attributions)
    {
        var children = attributions
            .Where(attribution => attribution.Parent is not null)
            .ToLookup(attribution => attribution.Parent!, StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var roots = attributions.Where(attribution => attribution.Parent is null);

        // Two contents may each hold the other's cue; such a ring has no root, so its first member stands for one.
        foreach (var root in roots.Concat(attributions))
        {
            var waiting = new Stack<(Attribution Attribution, int Depth)>([(root, 0)]);
            while (waiting.TryPop(out var current))
            {
                if (!seen.Add(current.Attribution.Id))
                {
                    continue;
                }

                yield return current;
                foreach (var child in children[current.Attribution.Id].Reverse())
                {
                    waiting.Push((child, current.Depth + 1));
                }
            }
        }
    }
}

using System.Collections.Immutable;

namespace Ondit.Tags;

/// <summary>Cuts a story into windows of whole sentences; a sentence longer than a core is cut.</summary>
/// <param name="Core">At most so many pieces in a core.</param>
/// <param name="Left">At most so many pieces of context before it.</param>
/// <param name="Right">At most so many pieces of context after it.</param>
public sealed record WindowCutter(int Core, int Left, int Right)
{
    /// <summary>The windows in text order; none for a story without pieces.</summary>
    public ImmutableArray<Window> Cut(PieceSequence story) => Cut(story, () => Core);

    /// <summary>The same with the length of each core asked for anew, as training does to see a sentence in many surroundings.</summary>
    public ImmutableArray<Window> Cut(PieceSequence story, Func<int> nextCore)
    {
        var segments = Segments(story);
        var windows = ImmutableArray.CreateBuilder<Window>();
        for (var first = 0; first < segments.Count; )
        {
            var limit = Math.Min(Core, nextCore());
            var start = segments[first].Start;
            var end = first + 1;
            while (end < segments.Count && segments[end].End - start <= limit)
            {
                end++;
            }

            var core = new PieceRange(start, segments[end - 1].End);
            var left = first;
            while (left > 0 && core.Start - segments[left - 1].Start <= Left)
            {
                left--;
            }

            var right = end;
            while (right < segments.Count && segments[right].End - core.End <= Right)
            {
                right++;
            }

            windows.Add(new Window(new PieceRange(segments[left].Start, segments[right - 1].End), core));
            first = end;
        }

        return windows.ToImmutable();
    }

    private List<PieceRange> Segments(PieceSequence story)
    {
        var segments = new List<PieceRange>(story.SentenceStarts.Length);
        for (var i = 0; i < story.SentenceStarts.Length; i++)
        {
            var start = story.SentenceStarts[i];
            var end = i + 1 < story.SentenceStarts.Length ? story.SentenceStarts[i + 1] : story.Pieces.Length;
            for (; end - start > Core; start += Core)
            {
                segments.Add(new PieceRange(start, start + Core));
            }

            segments.Add(new PieceRange(start, end));
        }

        return segments;
    }
}

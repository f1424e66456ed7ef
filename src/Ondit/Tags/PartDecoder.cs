using System.Collections.Immutable;

namespace Ondit.Tags;

/// <summary>
/// Finds the likeliest part tags for a cue by the Viterbi algorithm; the only thing forbidden is to go on with a part that did not begin.
/// </summary>
internal static class PartDecoder
{
    /// <summary>The parts of one cue.</summary>
    /// <param name="scores">[pieces, <see cref="PartTags.Count"/>]: raw scores, without those of the window's two signs.</param>
    /// <param name="cue">The cue, counted from the window's first piece; it is no part of itself.</param>
    public static DecodedParts Read(ReadOnlySpan<float> scores, PieceRange cue)
    {
        var pieces = scores.Length / PartTags.Count;
        var from = new byte[pieces * PartTags.Count];
        var normal = new double[pieces];
        Span<double> best = stackalloc double[PartTags.Count];
        Span<double> next = stackalloc double[PartTags.Count];
        best.Fill(double.NegativeInfinity);
        best[PartTags.Outside] = 0;
        for (var i = 0; i < pieces; i++)
        {
            var own = scores.Slice(i * PartTags.Count, PartTags.Count);
            normal[i] = LogSum(own);
            var inCue = i >= cue.Start && i < cue.End;
            var likeliest = IndexOfMax(best);
            for (var tag = 0; tag < PartTags.Count; tag++)
            {
                var before = likeliest;
                if (PartTags.Continues(tag))
                {
                    before = best[tag] > best[tag - 1] ? tag : tag - 1;
                }

                from[(i * PartTags.Count) + tag] = (byte)before;
                next[tag] =
                    inCue && tag != PartTags.Outside ? double.NegativeInfinity : best[before] + own[tag] - normal[i];
            }

            next.CopyTo(best);
        }

        var last = IndexOfMax(best);
        var probability = Math.Exp(best[last]);
        var path = new int[pieces];
        for (var i = pieces - 1; i >= 0; i--)
        {
            path[i] = last;
            last = from[(i * PartTags.Count) + last];
        }

        return new DecodedParts(
            Stretches(path, PartTags.BeginSource),
            Stretches(path, PartTags.BeginContent),
            [.. Stretches(path, PartTags.BeginCue).Where(range => range.Start >= cue.End)],
            probability
        );
    }

    private static ImmutableArray<PieceRange> Stretches(int[] path, int begin)
    {
        var ranges = ImmutableArray.CreateBuilder<PieceRange>();
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] == begin)
            {
                var end = i + 1;
                while (end < path.Length && path[end] == begin + 1)
                {
                    end++;
                }

                ranges.Add(new PieceRange(i, end));
                i = end - 1;
            }
        }

        return ranges.ToImmutable();
    }

    private static int IndexOfMax(ReadOnlySpan<double> values)
    {
        var best = 0;
        for (var i = 1; i < values.Length; i++)
        {
            best = values[i] > values[best] ? i : best;
        }

        return best;
    }

    private static double LogSum(ReadOnlySpan<float> scores)
    {
        var highest = scores[0];
        foreach (var score in scores)
        {
            highest = Math.Max(highest, score);
        }

        var sum = 0.0;
        foreach (var score in scores)
        {
            sum += Math.Exp(score - highest);
        }

        return highest + Math.Log(sum);
    }
}

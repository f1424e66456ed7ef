using System.Collections.Immutable;

namespace Ondit.Tags;

/// <summary>Finds the likeliest parts of a cue.</summary>
internal static class PartDecoder
{
    /// <summary>The parts of one cue.</summary>
    /// <param name="scores">[pieces, <see cref="PartTags.Count"/>]: raw scores, without those of the window's two signs.</param>
    /// <param name="cue">The cue, counted from the window's first piece; it is no part of itself.</param>
    public static DecodedParts Read(ReadOnlySpan<float> scores, PieceRange cue)
    {
        var pieces = scores.Length / PartTags.Count;
        var logs = new double[scores.Length];
        for (var i = 0; i < pieces; i++)
        {
            var own = logs.AsSpan(i * PartTags.Count, PartTags.Count);
            for (var tag = 0; tag < PartTags.Count; tag++)
            {
                own[tag] = scores[(i * PartTags.Count) + tag];
            }

            TagPath.Normalise(own);
            if (i >= cue.Start && i < cue.End)
            {
                own[(PartTags.Outside + 1)..].Fill(double.NegativeInfinity);
            }
        }

        var (path, probability) = TagPath.Find(logs, PartTags.Count);
        return new DecodedParts(
            Stretches(path, PartTags.BeginSource),
            Stretches(path, PartTags.BeginContent),
            [.. Stretches(path, PartTags.BeginCue).Where(range => range.Start >= cue.End)],
            Math.Exp(probability)
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
}

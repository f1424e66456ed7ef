using System.Collections.Immutable;

namespace Ondit.Tags;

/// <summary>Reads cues off the scores of the first pass.</summary>
internal static class CueDecoder
{
    /// <summary>The cues that begin in the core, in order.</summary>
    /// <param name="scores">[pieces + 2, <see cref="CueTags.Count"/>]: raw scores, those of the window's two signs included.</param>
    /// <param name="core">Counted from the window's first piece.</param>
    /// <param name="bias">Added to the score of "no cue".</param>
    public static ImmutableArray<ScoredCue> Read(ReadOnlySpan<float> scores, PieceRange core, double bias)
    {
        var pieces = (scores.Length / CueTags.Count) - 2;
        var cues = ImmutableArray.CreateBuilder<ScoredCue>();
        Span<double> chances = stackalloc double[CueTags.Count];
        for (var i = 0; i < pieces; )
        {
            var tag = Chances(scores, i, bias, chances);
            if (tag == CueTags.Outside)
            {
                i++;
                continue;
            }

            // A cue may begin with the tag for its inside where the beginning was passed over; both count as its beginning.
            var probability = chances[CueTags.Begin] + chances[CueTags.Inside];
            var end = i + 1;
            for (; end < pieces; end++)
            {
                tag = Chances(scores, end, bias, chances);
                if (tag != CueTags.Inside)
                {
                    break;
                }

                probability *= chances[CueTags.Inside];
            }

            probability *= end < pieces ? 1 - chances[CueTags.Inside] : 1;
            if (core.Start <= i && i < core.End)
            {
                cues.Add(new ScoredCue(new PieceRange(i, end), probability));
            }

            i = end;
        }

        return cues.ToImmutable();
    }

    // Fills in the probabilities of a piece's tags and gives the likeliest.
    private static int Chances(ReadOnlySpan<float> scores, int piece, double bias, Span<double> chances)
    {
        var own = scores.Slice((piece + 1) * CueTags.Count, CueTags.Count);
        var highest = Math.Max(own[0] + bias, Math.Max(own[1], own[2]));
        var sum = 0.0;
        var best = 0;
        for (var tag = 0; tag < CueTags.Count; tag++)
        {
            chances[tag] = Math.Exp(own[tag] + (tag == CueTags.Outside ? bias : 0) - highest);
            sum += chances[tag];
            best = chances[tag] > chances[best] ? tag : best;
        }

        for (var tag = 0; tag < CueTags.Count; tag++)
        {
            chances[tag] /= sum;
        }

        return best;
    }
}

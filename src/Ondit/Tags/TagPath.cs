namespace Ondit.Tags;

/// <summary>
/// The likeliest tags of a run of pieces by the Viterbi algorithm, where tag 0 is outside, odd tags begin a stretch and the even tag after
/// each goes on with it; the only thing forbidden is to go on with what did not begin.
/// </summary>
internal static class TagPath
{
    /// <summary>A tag for each piece, and the logarithm of the probability of all together.</summary>
    /// <param name="logs">[pieces, columns]: log-probabilities; negative infinity for what cannot be.</param>
    /// <param name="columns">How many tags there are.</param>
    public static (int[] Tags, double LogProbability) Find(ReadOnlySpan<double> logs, int columns)
    {
        var pieces = logs.Length / columns;
        var from = new byte[logs.Length];
        Span<double> best = stackalloc double[columns];
        Span<double> next = stackalloc double[columns];
        best.Fill(double.NegativeInfinity);
        best[0] = 0;
        for (var i = 0; i < pieces; i++)
        {
            var likeliest = IndexOfMax(best);
            for (var tag = 0; tag < columns; tag++)
            {
                var before = likeliest;
                if (tag > 0 && (tag & 1) == 0)
                {
                    before = best[tag] > best[tag - 1] ? tag : tag - 1;
                }

                from[(i * columns) + tag] = (byte)before;
                next[tag] = best[before] + logs[(i * columns) + tag];
            }

            next.CopyTo(best);
        }

        var last = IndexOfMax(best);
        var probability = best[last];
        var tags = new int[pieces];
        for (var i = pieces - 1; i >= 0; i--)
        {
            tags[i] = last;
            last = from[(i * columns) + last];
        }

        return (tags, probability);
    }

    /// <summary>Turns raw scores of one piece into log-probabilities, in place.</summary>
    public static void Normalise(Span<double> scores)
    {
        var highest = double.NegativeInfinity;
        foreach (var score in scores)
        {
            highest = Math.Max(highest, score);
        }

        var sum = 0.0;
        foreach (var score in scores)
        {
            sum += Math.Exp(score - highest);
        }

        var normal = highest + Math.Log(sum);
        for (var tag = 0; tag < scores.Length; tag++)
        {
            scores[tag] -= normal;
        }
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
}

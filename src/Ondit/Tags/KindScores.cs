using System.Collections.Immutable;

namespace Ondit.Tags;

/// <summary>Raw scores of all choices about one attribution or claim.</summary>
/// <param name="Scores">One to each column of <see cref="Choice.AllColumns"/>.</param>
public sealed record KindScores(ImmutableArray<float> Scores)
{
    /// <summary>What the scores say of one choice.</summary>
    public Chosen Of(Choice choice)
    {
        var own = Scores.AsSpan(choice.First, choice.Columns);
        int best = 0,
            second = -1;
        for (var i = 1; i < own.Length; i++)
        {
            if (own[i] > own[best])
            {
                (best, second) = (i, best);
            }
            else if (second < 0 || own[i] > own[second])
            {
                second = i;
            }
        }

        var sum = 0.0;
        foreach (var score in own)
        {
            sum += Math.Exp(score - own[best]);
        }

        return new Chosen(best, 1 / sum, second, Math.Exp(own[second] - own[best]) / sum);
    }
}

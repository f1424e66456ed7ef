using System.Collections.Immutable;

namespace Ondit.Eval.Metrics;

/// <summary>
/// Whether a score of 0.8 is right eight times in ten: expected calibration error over ten bins of equal width (Naeini et al. 2015).
/// </summary>
internal sealed class ReliabilityTable
{
    private const int BinCount = 10;
    private readonly ReliabilityBin[] bins =
    [
        .. Enumerable
            .Range(0, BinCount)
            .Select(i => new ReliabilityBin((double)i / BinCount, (i + 1.0) / BinCount, 0, 0, 0)),
    ];

    public ImmutableArray<ReliabilityBin> Bins => [.. bins];

    public int Count => bins.Sum(bin => bin.Count);

    /// <summary>Distance between mean score and share right, weighed by what is in the bin; 0 to 1.</summary>
    public double ExpectedError => Count == 0 ? 0 : bins.Sum(bin => Math.Abs(bin.RightCount - bin.ScoreSum)) / Count;

    /// <summary>Adds one scored thing; a score of 1 falls into the last bin.</summary>
    public void Add(double score, bool isRight)
    {
        var i = Math.Min(BinCount - 1, (int)(score * BinCount));
        var bin = bins[i];
        bins[i] = bin with
        {
            Count = bin.Count + 1,
            RightCount = bin.RightCount + (isRight ? 1 : 0),
            ScoreSum = bin.ScoreSum + score,
        };
    }
}

/// <summary>What was scored within <c>[From, To)</c>.</summary>
internal sealed record ReliabilityBin(double From, double To, int Count, int RightCount, double ScoreSum)
{
    public double MeanScore => Count == 0 ? 0 : ScoreSum / Count;

    public double ShareRight => Count == 0 ? 0 : (double)RightCount / Count;
}

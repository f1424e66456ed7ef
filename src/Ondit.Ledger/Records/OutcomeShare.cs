using Ondit.Ledger.Outcomes;

namespace Ondit.Ledger.Records;

/// <summary>How many came out in one way, with the 95 % interval of their share (Wilson 1927), 0 to 1.</summary>
public sealed record OutcomeShare(OutcomeValue Value, int Count, double Share, double Low, double High)
{
    // The 97.5th percentile of the normal distribution.
    private const double Z = 1.959963984540054;

    /// <summary>The share of <paramref name="count"/> among <paramref name="n"/>.</summary>
    public static OutcomeShare Of(OutcomeValue value, int count, int n)
    {
        var share = (double)count / n;
        var scale = 1 + (Z * Z / n);
        var middle = (share + (Z * Z / (2 * n))) / scale;
        var half = Z / scale * Math.Sqrt((share * (1 - share) / n) + (Z * Z / (4.0 * n * n)));
        return new OutcomeShare(value, count, share, Math.Max(0, middle - half), Math.Min(1, middle + half));
    }
}

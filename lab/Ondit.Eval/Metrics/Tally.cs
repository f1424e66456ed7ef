namespace Ondit.Eval.Metrics;

/// <summary>Precision and recall as two fractions, so that stories add up before they are divided.</summary>
/// <param name="FoundRight">What is right among the found.</param>
/// <param name="Found">What the reader found.</param>
/// <param name="GoldRight">What is found among the gold; equal to <paramref name="FoundRight"/> where things match one to one.</param>
/// <param name="Gold">What people found.</param>
internal readonly record struct Tally(double FoundRight, double Found, double GoldRight, double Gold)
{
    public double Precision => Found > 0 ? FoundRight / Found : 0;

    public double Recall => Gold > 0 ? GoldRight / Gold : 0;

    /// <summary>The harmonic mean of the two; 0 where both are.</summary>
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    /// <summary>Things that are right when they are in both sets.</summary>
    public static Tally Of<T>(IReadOnlySet<T> gold, IReadOnlySet<T> found)
    {
        var right = found.Count(gold.Contains);
        return new Tally(right, found.Count, right, gold.Count);
    }

    public static Tally operator +(Tally left, Tally right) =>
        new(
            left.FoundRight + right.FoundRight,
            left.Found + right.Found,
            left.GoldRight + right.GoldRight,
            left.Gold + right.Gold
        );
}

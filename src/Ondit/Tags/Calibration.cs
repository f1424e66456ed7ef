namespace Ondit.Tags;

/// <summary>
/// Platt scaling (Platt 1999) of a tag's two log-probabilities to the chance that the attribution is right in all its parts; fitted on
/// stories set aside in training.
/// </summary>
/// <param name="Cue">Weight of the cue's log-probability.</param>
/// <param name="Parts">Weight of the parts' log-probability.</param>
/// <param name="Bias">What is added.</param>
public sealed record Calibration(double Cue, double Parts, double Bias)
{
    /// <summary>The calibrated certainty, 0 to 1.</summary>
    public double Score(Tag tag)
    {
        var score = (Cue * Log(tag.CueProbability)) + (Parts * Log(tag.PartsProbability)) + Bias;
        return 1 / (1 + Math.Exp(-score));
    }

    private static double Log(double probability) => Math.Log(Math.Max(probability, 1e-9));
}

namespace Ondit.Tags;

/// <summary>
/// Platt scaling (Platt 1999) of the log-odds of a tag's two probabilities to the chance that the attribution is right in all its parts; fitted on
/// stories set aside in training.
/// </summary>
/// <param name="Cue">Weight of the cue's log-odds.</param>
/// <param name="Parts">Weight of the parts' log-odds.</param>
/// <param name="Bias">What is added.</param>
public sealed record Calibration(double Cue, double Parts, double Bias)
{
    /// <summary>The calibrated certainty, 0 to 1.</summary>
    public double Score(Tag tag)
    {
        var score = (Cue * LogOdds(tag.CueProbability)) + (Parts * LogOdds(tag.PartsProbability)) + Bias;
        return 1 / (1 + Math.Exp(-score));
    }

    /// <summary>The log-odds of a probability, cut where floats no longer tell it from 0 or 1.</summary>
    public static double LogOdds(double probability)
    {
        var cut = Math.Clamp(probability, 1e-6, 1 - 1e-6);
        return Math.Log(cut / (1 - cut));
    }
}

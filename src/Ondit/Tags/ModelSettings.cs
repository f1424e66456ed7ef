namespace Ondit.Tags;

/// <summary>What <c>model.json</c> holds.</summary>
/// <param name="Files">SHA-256 of each file of the model, in lower-case hexadecimal.</param>
/// <param name="Window">How stories are cut for it.</param>
/// <param name="CueBias">Added to the log-probability of "no cue" before the likeliest reading is taken; below 0 more cues are found.</param>
/// <param name="LayerBias">The same for "outside" of each of <see cref="Layer.All"/>.</param>
/// <param name="Calibration">What makes its probabilities honest.</param>
public sealed record ModelSettings(
    IReadOnlyDictionary<string, string> Files,
    WindowCutter Window,
    double CueBias,
    IReadOnlyList<double> LayerBias,
    Calibration Calibration
)
{
    /// <summary>What is added to "outside" of a layer.</summary>
    public double BiasOf(Layer layer)
    {
        for (var i = 0; i < Layer.All.Count; i++)
        {
            if (Layer.All[i] == layer)
            {
                return LayerBias[i];
            }
        }

        return 0;
    }
}

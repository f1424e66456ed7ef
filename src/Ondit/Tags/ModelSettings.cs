namespace Ondit.Tags;

/// <summary>What <c>model.json</c> holds.</summary>
/// <param name="Files">SHA-256 of each file of the model, in lower-case hexadecimal.</param>
/// <param name="Window">How stories are cut for it.</param>
/// <param name="CueBias">Added to the log-probability of "no cue" before the likeliest reading is taken; below 0 more cues are found.</param>
/// <param name="ColumnBias">Added to each column of <see cref="Layer.AllColumns"/>; what a corpus left open is learned too readily.</param>
/// <param name="Calibration">What makes its probabilities honest.</param>
public sealed record ModelSettings(
    IReadOnlyDictionary<string, string> Files,
    WindowCutter Window,
    double CueBias,
    IReadOnlyList<double> ColumnBias,
    Calibration Calibration
);

using System.Globalization;
using System.Text.Json;
using Ondit.Eval.Corpora;
using Ondit.Eval.Metrics;
using Ondit.Tags;
using Ondit.Train.Corpora;

namespace Ondit.Train.Fitting;

/// <summary>Chooses what is not learned by gradient, on the stories set aside: how to cut, how readily to see a cue, how to score.</summary>
internal sealed class Trials(string shared, string folder)
{
    private static readonly WindowCutter[] Cutters =
    [
        new(160, 48, 48),
        new(128, 48, 32),
        new(160, 32, 16),
        new(192, 32, 24),
        new(224, 0, 0),
        new(224, 24, 8),
        new(320, 48, 32),
    ];

    private static readonly double[] Biases = [0.4, 0, -0.4, -0.8];

    private readonly IReadOnlyList<GoldStory> stories = AttributionCorpus.Load(shared).Aside;

    /// <summary>Prints a table of trials: windows first, then the bias with the window given in <c>model.json</c>.</summary>
    public void Print(TextWriter output)
    {
        var now = Settings();
        output.WriteLine(
            "| core, left, right | bias | pieces encoded | own: source / cue / content; whole | PolNeAR: the same |"
        );
        output.WriteLine("|---|---|---|---|---|");
        foreach (
            var settings in Cutters
                .Select(c => now with { Window = c })
                .Concat(Biases.Select(b => now with { CueBias = b }))
        )
        {
            var reading = AsideReading.Of(stories, folder, settings);
            var window = settings.Window;
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {window.Core}, {window.Left}, {window.Right} | {settings.CueBias} | {reading.PiecesEncoded:F2} | {Figures(reading.Own)} | {Figures(reading.PolNeAR)} |"
                )
            );
        }
    }

    /// <summary>Writes the settings chosen and the calibration that fits them into <c>model.json</c>.</summary>
    public void Fit(WindowCutter window, double bias)
    {
        var chosen = Settings() with { Window = window, CueBias = bias };
        var reading = AsideReading.Of(stories, folder, chosen);
        ModelFolder.WriteSettings(folder, chosen with { Calibration = PlattScaling.Fit(reading.OwnTags) });
    }

    private ModelSettings Settings() =>
        JsonSerializer.Deserialize(
            File.ReadAllBytes(Path.Combine(folder, "model.json")),
            ModelJson.Default.ModelSettings
        ) ?? throw new InvalidDataException($"{folder}/model.json is empty.");

    private static string Figures(PartScorer scores) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{100 * scores.Exact(Role.Source).F1:F1} / {100 * scores.Exact(Role.Cue).F1:F1} / {100 * scores.Exact(Role.Content).F1:F1}; {100 * scores.Whole.F1:F1}"
        );
}

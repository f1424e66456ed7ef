using Ondit.Eval.Readings;
using Ondit.Tags;

namespace Ondit.Eval.Reports;

/// <summary>The line at the top of a page: who read, by whose rules, how much.</summary>
internal static class Preface
{
    public static string Of<T>(Predictions<T> predictions, Guideline? rules, string amounts)
    {
        var guideline = rules switch
        {
            Guideline.PolNeAR => "guideline PolNeAR",
            Guideline.Ondit => "Ondit's guideline",
            _ => "readings from a file",
        };
        var version = predictions.Version is { } number ? $", version {number}" : "";
        return $"Model {predictions.Model ?? "unnamed"}{version}; {guideline}. {amounts}";
    }
}

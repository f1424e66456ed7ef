using System.Globalization;

namespace Ondit.Bench;

/// <summary>The page <c>results/MODEL/speed.md</c>.</summary>
internal static class SpeedReport
{
    public static string Write(string model, string machine, Speed speed) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"""
            # {model}: speed

            {machine}. {speed.Stories} stories of {speed.WordsPerStory:F0} words, {speed.Cores} read side by side; medians of {speed.Rounds} rounds of reading and encoding in turn.

            | figure                                         |  value |
            | ---------------------------------------------- | -----: |
            | stories read per second                        | {speed.StoriesPerSecond, 6:F1} |
            | stories encoded per second, the encoder alone  | {speed.EncodedPerSecond, 6:F1} |
            | share of the encoder's speed, per cent         | {100 * speed.Share, 6:F1} |
            | peak memory of `ondit read`, MiB               | {Memory(speed.PeakMebibytes), 6} |
            | cold start of `ondit read`, one story, seconds | {speed.ColdStart.TotalSeconds, 6:F2} |

            """
        );

    private static string Memory(double? mebibytes) => mebibytes?.ToString("F0", CultureInfo.InvariantCulture) ?? "–";
}

using System.Diagnostics;
using System.Globalization;

namespace Ondit.Bench;

/// <summary>One run of the published program as a process of its own.</summary>
/// <param name="Wall">From its start to its end.</param>
/// <param name="PeakMebibytes">The most memory that it held at once (VmHWM of Linux); null where the system does not tell.</param>
internal sealed record OnditProcess(TimeSpan Wall, double? PeakMebibytes)
{
    // The high-water mark only grows: the last look before the end has it.
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(5);

    /// <summary>Runs <c>ondit read</c> over a file of stories.</summary>
    /// <param name="ondit">The published program.</param>
    /// <param name="model">The model's folder.</param>
    /// <param name="stories">JSON Lines of stories.</param>
    /// <param name="watchesMemory">Whether to look at its memory while it runs, which costs the clock a little.</param>
    /// <exception cref="InvalidDataException">It did not end with 0; the message holds what it said.</exception>
    public static OnditProcess Read(string ondit, string model, string stories, bool watchesMemory)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(
            new ProcessStartInfo(ondit, ["read", "--format", "jsonl", "--model", Path.GetFullPath(model), stories])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var output = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        var error = process.StandardError.ReadToEndAsync();
        double? peak = null;
        while (watchesMemory && !process.WaitForExit(BetweenLooks))
        {
            peak = HighWaterMark(process.Id) ?? peak;
        }

        Task.WaitAll(output, error);
        process.WaitForExit();
        var wall = Stopwatch.GetElapsedTime(start);
        return process.ExitCode == 0
            ? new OnditProcess(wall, peak)
            : throw new InvalidDataException($"{ondit} read ended with {process.ExitCode}: {error.Result}");
    }

    private static double? HighWaterMark(int process)
    {
        try
        {
            // "VmHWM:	  123456 kB"
            return File.ReadLines($"/proc/{process}/status")
                .Where(line => line.StartsWith("VmHWM:", StringComparison.Ordinal))
                .Select(line => double.Parse(line.AsSpan(6, line.Length - 8), CultureInfo.InvariantCulture) / 1024)
                .Cast<double?>()
                .FirstOrDefault();
        }
        catch (IOException)
        {
            // It ended between two looks, or this is not Linux.
            return null;
        }
    }
}

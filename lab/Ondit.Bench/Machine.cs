using System.Runtime.InteropServices;

namespace Ondit.Bench;

/// <summary>What the figures were measured on.</summary>
internal static class Machine
{
    private const string ModelName = "model name";

    /// <summary>Processor, cores, system and .NET.</summary>
    public static string Describe() =>
        $"{Processor()}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}";

    private static string Processor()
    {
        const string info = "/proc/cpuinfo";
        var line = File.Exists(info)
            ? File.ReadLines(info).FirstOrDefault(line => line.StartsWith(ModelName, StringComparison.Ordinal))
            : null;
        return line is null
            ? RuntimeInformation.ProcessArchitecture.ToString()
            : line[(line.IndexOf(':') + 1)..].Trim();
    }
}

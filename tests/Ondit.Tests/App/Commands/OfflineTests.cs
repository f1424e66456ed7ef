using System.Diagnostics;
using Shouldly;

namespace Ondit.Tests.App.Commands;

public sealed class OfflineTests
{
    [Fact]
    public void Reading_leaves_no_trace_of_a_usage_report_in_the_home_folder()
    {
        using var home = new TemporaryFolder();
        var start = new ProcessStartInfo(
            "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "Ondit.App.dll"), "read", "-"]
        )
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        // The runtime keeps its identifier and its outbox of events under these.
        start.Environment["HOME"] = home.Path;
        start.Environment["XDG_CACHE_HOME"] = Path.Combine(home.Path, "cache");
        start.Environment["XDG_DATA_HOME"] = Path.Combine(home.Path, "data");
        using var process = Process.Start(start)!;
        process.StandardInput.Write("Vane said she was happy.");
        process.StandardInput.Close();
        process.StandardOutput.ReadToEnd().ShouldContain("Vane");
        process.WaitForExit();

        process.ExitCode.ShouldBe(0);
        Directory
            .EnumerateFiles(home.Path, "*", SearchOption.AllDirectories)
            .Where(file => file.Contains("onnxruntime", StringComparison.OrdinalIgnoreCase))
            .ShouldBeEmpty();
    }
}

using System.Diagnostics;

namespace Ondit.Tests.App.Commands;

/// <summary>What the built program did, run as its users run it.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Errors)
{
    public static ProgramRun Of(params string[] arguments) => WithInput("", arguments);

    public static ProgramRun WithInput(string input, params string[] arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Ondit.App.dll"), .. arguments])
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return new ProgramRun(process.ExitCode, output.Result, errors.Result);
    }
}

using System.Runtime.InteropServices;

namespace Ondit.Tags;

/// <summary>
/// ONNX Runtime's released builds send usage events to their maker and keep an identifier on disk, unless a variable says
/// otherwise before the library starts (its Privacy.md). Ondit promises to stay offline, so it says otherwise.
/// </summary>
internal static partial class Telemetry
{
    private const string Variable = "ORT_DISABLE_TELEMETRY";

    /// <summary>To be called before the first use of ONNX Runtime.</summary>
    public static void Disable()
    {
        Environment.SetEnvironmentVariable(Variable, "1");
        if (!OperatingSystem.IsWindows())
        {
            // .NET keeps its own copy of the environment on Unix; a native library sees only what libc holds.
            _ = SetVariable(Variable, "1", overwrite: 1);
        }
    }

    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetVariable(string name, string value, int overwrite);
}

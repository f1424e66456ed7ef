using System.Text.Json;
using Ondit.Json;

namespace Ondit.App.Exports;

/// <summary>A reading a line.</summary>
internal sealed class JsonLinesExport(Stream output) : IExport
{
    public void Write(Reading reading)
    {
        using (var json = new Utf8JsonWriter(output, ReadingJson.Compact))
        {
            ReadingJson.Write(json, reading);
        }

        output.WriteByte((byte)'\n');
        output.Flush();
    }

    public void End() => output.Flush();

    public void Dispose() => output.Dispose();
}

using System.Text.Json;
using Ondit.App.Commands;
using Ondit.Json;

namespace Ondit.App.Exports;

/// <summary>One reading as a JSON object over several lines.</summary>
internal sealed class JsonExport(Stream output) : IExport
{
    private Reading? only;

    /// <summary>Keeps the reading until it is known to be the only one.</summary>
    /// <exception cref="WrongCommandLineException">It is the second: nothing was written yet.</exception>
    public void Write(Reading reading) =>
        only = only is null
            ? reading
            : throw new WrongCommandLineException("json is for one story, and there are several; use --format jsonl");

    public void End()
    {
        if (only is null)
        {
            return;
        }

        using (var json = new Utf8JsonWriter(output, ReadingJson.Indented))
        {
            ReadingJson.Write(json, only);
        }

        output.WriteByte((byte)'\n');
        output.Flush();
    }

    public void Dispose() => output.Dispose();
}

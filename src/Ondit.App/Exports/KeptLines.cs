using System.Text.Json;
using Ondit.Json;
using Ondit.Ledger.Answers;
using Ondit.Ledger.Json;
using Ondit.Ledger.Stores;

namespace Ondit.App.Exports;

/// <summary>
/// All that a ledger keeps, a JSON object a line, each with its <c>schema</c>: every version of each story and below it its readings, then
/// rumours, then what people entered. The lines of readings, added in this order, make the same ledger again.
/// </summary>
internal sealed class KeptLines(ILedgerStore store, Stream output) : IDisposable
{
    private readonly Utf8JsonWriter json = new(output, ReadingJson.Compact);

    public void Write(Question question)
    {
        foreach (var version in store.Stories(question).SelectMany(story => store.Versions(story)))
        {
            Line(() => StoryJson.Write(json, version));
            foreach (var reading in version.Readings)
            {
                Line(() => ReadingJson.Write(json, reading.Reading));
            }
        }

        foreach (var rumour in store.Rumours(question))
        {
            Line(() => RumourJson.Write(json, rumour, store.CodePointsOf));
        }

        if (question == new Question())
        {
            WriteLogs();
        }
        else
        {
            WriteLogsOf(question);
        }
    }

    public void Dispose() => json.Dispose();

    // Also those whose rumour is no more, and corrections that fit nothing.
    private void WriteLogs()
    {
        foreach (var outcome in store.Outcomes())
        {
            Line(() => OutcomeJson.WriteAlone(json, outcome));
        }

        foreach (var correction in store.Corrections())
        {
            Line(() => CorrectionJson.WriteAlone(json, correction));
        }
    }

    private void WriteLogsOf(Question question)
    {
        foreach (var outcome in store.Rumours(question).SelectMany(rumour => rumour.Outcomes))
        {
            Line(() => OutcomeJson.WriteAlone(json, outcome));
        }

        var written = new HashSet<long>();
        foreach (var correction in store.Rumours(question).SelectMany(rumour => rumour.Corrections))
        {
            if (written.Add(correction.Number))
            {
                Line(() => CorrectionJson.WriteAlone(json, correction));
            }
        }
    }

    private void Line(Action write)
    {
        json.Reset();
        write();
        json.Flush();
        output.WriteByte((byte)'\n');
    }
}

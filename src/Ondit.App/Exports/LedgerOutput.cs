using System.Text;
using System.Text.Json;
using Ondit.Json;

namespace Ondit.App.Exports;

/// <summary>Where answers from a ledger go: standard output.</summary>
internal static class LedgerOutput
{
    public const string Text = "text";
    public const string JsonLines = "jsonl";
    public const string Csv = "csv";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The format where none is named: for people on a terminal, for programs anywhere else.</summary>
    public static string Default => Console.IsOutputRedirected ? JsonLines : Text;

    /// <summary>A pen for people.</summary>
    public static Pen Pen() => Console.IsOutputRedirected ? new Pen(Writer("\n")) : Exports.Pen.OfTerminal();

    /// <summary>Text for tables.</summary>
    public static StreamWriter Writer(string newLine) => new(StandardOutput.Open(), Utf8) { NewLine = newLine };

    /// <summary>A JSON value a line.</summary>
    public static void WriteLines<T>(IEnumerable<T> things, Action<Utf8JsonWriter, T> write)
    {
        using var output = StandardOutput.Open();
        using var json = new Utf8JsonWriter(output, ReadingJson.Compact);
        foreach (var thing in things)
        {
            json.Reset();
            write(json, thing);
            json.Flush();
            output.WriteByte((byte)'\n');
        }
    }

    /// <summary>One JSON value over several lines.</summary>
    public static void WriteDocument(Action<Utf8JsonWriter> write)
    {
        using var output = StandardOutput.Open();
        using (var json = new Utf8JsonWriter(output, ReadingJson.Indented))
        {
            write(json);
        }

        output.WriteByte((byte)'\n');
    }
}

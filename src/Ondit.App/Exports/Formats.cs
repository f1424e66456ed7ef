namespace Ondit.App.Exports;

/// <summary>The formats by the names that the command line and files know them by.</summary>
internal static class Formats
{
    private static readonly (string Name, Format Format, string[] Extensions)[] All =
    [
        ("text", Format.Text, [".txt"]),
        ("json", Format.Json, [".json"]),
        ("jsonl", Format.JsonLines, [".jsonl", ".ndjson"]),
        ("csv", Format.Csv, [".csv"]),
        ("brat", Format.Brat, [".ann"]),
        ("html", Format.Html, [".html", ".htm"]),
    ];

    public static IEnumerable<string> Names => All.Select(format => format.Name);

    public static Format Named(string name) => Array.Find(All, format => format.Name == name).Format;

    /// <summary>The format that a file's name stands for; null where it stands for none.</summary>
    public static Format? OfFile(string path)
    {
        var extension = Path.GetExtension(path);
        foreach (var format in All)
        {
            if (format.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase))
            {
                return format.Format;
            }
        }

        return null;
    }
}

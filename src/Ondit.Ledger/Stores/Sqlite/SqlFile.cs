namespace Ondit.Ledger.Stores.Sqlite;

/// <summary>Files of SQL that are built into the program: the dialect of SQLite stands in them and nowhere else.</summary>
internal static class SqlFile
{
    private const string Mark = "-- name: ";

    /// <summary>The whole of a file.</summary>
    public static string Text(string name)
    {
        using var stream =
            typeof(SqlFile).Assembly.GetManifestResourceStream($"Stores/Sqlite/{name}")
            ?? throw new InvalidOperationException($"{name} is missing from this build.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The statements of a file by the names that stand above them.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Statements(string name) =>
        Text(name)
            .Split(Mark, StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Split('\n', 2))
            .Select(part => KeyValuePair.Create(part[0].Trim(), part[1].Trim()));
}

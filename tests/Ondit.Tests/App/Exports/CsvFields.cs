using nietras.SeparatedValues;

namespace Ondit.Tests.App.Exports;

/// <summary>CSV read back by a library, each row by the names of its columns.</summary>
internal static class CsvFields
{
    public static List<Dictionary<string, string>> Of(string csv)
    {
        using var reader = Sep.New(',').Reader(options => options with { Unescape = true }).FromText(csv);
        var rows = new List<Dictionary<string, string>>();
        foreach (var row in reader)
        {
            var fields = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var column in reader.Header.ColNames)
            {
                fields[column] = row[column].ToString();
            }

            rows.Add(fields);
        }

        return rows;
    }
}

using nietras.SeparatedValues;

namespace Ondit.App.Exports;

/// <summary>
/// Writes rows as RFC 4180 has them. The words come from the web: a field that a spreadsheet would run as a formula has an apostrophe
/// before it, which a spreadsheet takes for "this is text" (OWASP, CSV injection).
/// </summary>
internal sealed class CsvRows : IDisposable
{
    private const string Formula = "=+-@\t\r\n＝＋－＠";

    private readonly SepWriter rows;
    private readonly string[] columns;

    public CsvRows(TextWriter output, params string[] columns)
    {
        this.columns = columns;
        rows = Sep.New(',').Writer(options => options with { Escape = true }).To(output, leaveOpen: true);
        rows.Header.Add(columns);
        rows.Header.Write();
    }

    /// <summary>Writes one row.</summary>
    /// <param name="values">A value for each column; null is empty.</param>
    public void Write(params ReadOnlySpan<string?> values)
    {
        using var row = rows.NewRow();
        for (var i = 0; i < columns.Length; i++)
        {
            row[columns[i]].Set(Guarded(values[i] ?? ""));
        }
    }

    /// <summary>Hands on what was written.</summary>
    public void Flush() => rows.Flush();

    public void Dispose() => rows.Dispose();

    private static string Guarded(string value) =>
        value.Length > 0 && Formula.Contains(value[0], StringComparison.Ordinal) ? $"'{value}" : value;
}

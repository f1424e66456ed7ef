using nietras.SeparatedValues;

namespace Ondit.App.Exports;

/// <summary>Writes rows as RFC 4180 has them.</summary>
internal sealed class CsvRows : IDisposable
{
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
            row[columns[i]].Set(values[i] ?? "");
        }
    }

    public void Dispose() => rows.Dispose();
}

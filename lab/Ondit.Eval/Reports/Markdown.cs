using System.Globalization;
using System.Text;

namespace Ondit.Eval.Reports;

/// <summary>A report that people read in a terminal and GitHub shows as a page.</summary>
internal sealed class Markdown
{
    private readonly StringBuilder text = new();

    public Markdown(string title) => text.Append("# ").Append(title).Append('\n');

    public Markdown Paragraph(string words)
    {
        text.Append('\n').Append(words).Append('\n');
        return this;
    }

    public Markdown Heading(string words) => Paragraph($"## {words}");

    /// <summary>A table; the first column is aligned to the left, the others, numbers, to the right.</summary>
    public Markdown Table(IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows)
    {
        var all = rows.Prepend(head).ToList();
        var widths = head.Select((_, i) => Math.Max(3, all.Max(row => row[i].Length))).ToArray();
        text.Append('\n');
        for (var r = 0; r < all.Count; r++)
        {
            Line(all[r].Select((cell, i) => i == 0 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i])));
            if (r == 0)
            {
                Line(widths.Select((width, i) => i == 0 ? new string('-', width) : $"{new string('-', width - 1)}:"));
            }
        }

        return this;
    }

    /// <summary>A share in per cent with one decimal.</summary>
    public static string Percent(double share) => (100 * share).ToString("F1", CultureInfo.InvariantCulture);

    /// <summary>A plain number with so many decimals.</summary>
    public static string Number(double number, int decimals = 0) =>
        number.ToString($"F{decimals}", CultureInfo.InvariantCulture);

    public override string ToString() => text.ToString();

    private void Line(IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}

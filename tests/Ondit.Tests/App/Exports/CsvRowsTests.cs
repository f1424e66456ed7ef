using Ondit.App.Exports;
using Shouldly;

namespace Ondit.Tests.App.Exports;

public sealed class CsvRowsTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("“=1+1”", "“=1+1”")]
    [InlineData("CT+", "CT+")]
    [InlineData("", "")]
    public void What_a_spreadsheet_would_run_is_marked_as_text(string value, string written)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using (var rows = new CsvRows(output, "words"))
        {
            rows.Write(value);
        }

        output.ToString().ShouldBe($"words\n{written}\n");
    }

    [Fact]
    public void Commas_quotation_marks_and_line_breaks_stay_in_their_field()
    {
        using var output = new StringWriter { NewLine = "\n" };
        using (var rows = new CsvRows(output, "a", "b"))
        {
            rows.Write("x, \"y\"", "=1\n2");
        }

        output.ToString().ShouldBe("a,b\n\"x, \"\"y\"\"\",\"'=1\n2\"\n");
    }
}

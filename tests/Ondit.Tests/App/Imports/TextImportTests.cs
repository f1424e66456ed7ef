using System.Text;
using Ondit.App.Imports;
using Shouldly;

namespace Ondit.Tests.App.Imports;

public sealed class TextImportTests
{
    [Theory]
    [InlineData(" date 2020-11-01 A-lister", "A-lister")]
    [InlineData("date 2020-11-01\nA-lister", "A-lister")]
    [InlineData("date 2020-11-01\r\n\r\nA-lister", "A-lister")]
    public void A_head_with_the_date_is_taken_off(string file, string text)
    {
        var story = TextImport.Read(file, "id");

        story.Text.ShouldBe(text);
        story.Published.ShouldBe(new DateOnly(2020, 11, 1));
    }

    [Theory]
    [InlineData("date 2020-13-45 is no day")]
    [InlineData("date 2020-11-01st was a Sunday")]
    [InlineData("date night for two")]
    [InlineData("date")]
    [InlineData("  Two blanks before, one after. ")]
    public void Any_other_text_stays_as_it_is(string file)
    {
        var story = TextImport.Read(file, "id");

        story.Text.ShouldBe(file);
        story.Published.ShouldBeNull();
    }

    [Fact]
    public void The_name_of_the_file_is_the_id()
    {
        using var folder = new TemporaryFolder();

        Imported.From(folder.Write("ferry.v2.txt", "Boats.")).Only().Id.ShouldBe("ferry.v2");
    }

    [Fact]
    public void Byte_order_marks_and_UTF_16_are_read()
    {
        using var folder = new TemporaryFolder();
        const string Text = "“Über” 🎬";
        foreach (var encoding in new Encoding[] { new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            var file = folder.Write("a.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(Text)]);

            Imported.From(file).Only().Text.ShouldBe(Text);
        }
    }

    [Fact]
    public void What_is_not_UTF_8_is_taken_for_Windows_1252()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.txt", [0x93, .. "Caf"u8, 0xE9, 0x94, .. " he said"u8]);

        Imported.From(file).Only().Text.ShouldBe("“Café” he said");
    }

    [Fact]
    public void A_text_of_20_megabytes_is_read()
    {
        using var folder = new TemporaryFolder();
        var text = string.Concat(Enumerable.Repeat("She said so. And then?\n", 20_000_000 / 23));

        Imported.From(folder.Write("a.txt", text)).Only().Text.Length.ShouldBe(text.Length);
    }

    [Fact]
    public void A_line_of_100_000_signs_is_read()
    {
        using var folder = new TemporaryFolder();

        Imported.From(folder.Write("a.txt", new string('x', 100_000))).Only().Text.Length.ShouldBe(100_000);
    }
}

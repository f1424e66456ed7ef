using Ondit.App.Commands;
using Ondit.App.Exports;
using Ondit.Stories;
using Shouldly;

namespace Ondit.Tests.App.Exports;

public sealed class StoryFilesTests
{
    [Theory]
    [InlineData("../../etc/passwd", "_.._etc_passwd")]
    [InlineData("/etc/passwd", "_etc_passwd")]
    [InlineData("..", "story")]
    [InlineData("C:\\a", "C__a")]
    [InlineData("p01/s1", "p01_s1")]
    [InlineData(null, "story")]
    public void No_id_leads_out_of_the_folder(string? id, string name)
    {
        using var folder = new TemporaryFolder();

        new StoryFiles(folder.Path, []).Name(new Story("x") { Id = id }).ShouldBe(folder.In(name));
    }

    [Fact]
    public void Names_that_differ_by_case_only_are_told_apart()
    {
        var files = new StoryFiles("/folder", []);

        NameOf("a").ShouldBe("a");
        NameOf("A").ShouldBe("A-2");
        NameOf("a").ShouldBe("a-3");

        string? NameOf(string id) => Path.GetFileName(files.Name(new Story("x") { Id = id }));
    }

    [Fact]
    public void A_file_that_is_read_is_not_written_over()
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("a.txt", " date 2020-01-01 Words.");
        var files = new StoryFiles(folder.Path, [input]);

        Should.Throw<WrongCommandLineException>(() => files.Write(input, "Words.")).Message.ShouldContain(input);
        File.ReadAllText(input).ShouldBe(" date 2020-01-01 Words.");
    }

    [Fact]
    public void A_file_that_holds_the_same_text_already_is_left_alone()
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("a.txt", "Words.");

        Should.NotThrow(() => new StoryFiles(folder.Path, [input]).Write(input, "Words."));
    }
}

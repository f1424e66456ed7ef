using Shouldly;

namespace Ondit.Tests.App.Commands;

/// <summary>What needs no model.</summary>
public sealed class CommandLineTests
{
    [Theory]
    [InlineData("Required command was not provided", "")]
    [InlineData("'bogus'", "bogus")]
    [InlineData("'FILE' missing", "read")]
    [InlineData("There is no option '--nope'", "read", "--nope", "a.txt")]
    [InlineData("only once", "read", "-", "-")]
    [InlineData("'yaml'", "read", "a.txt", "--format", "yaml")]
    [InlineData("'1 May' is no date", "read", "a.txt", "--published", "1 May")]
    [InlineData("name a folder for them", "read", "a.txt", "--format", "brat")]
    [InlineData("is a folder", "read", "a.txt", "--format", "csv", "--output", "/")]
    [InlineData("--output needs a name", "read", "a.txt", "--output", "")]
    public void A_wrong_command_line_is_named_and_ends_with_2(string message, params string[] arguments)
    {
        var run = ProgramRun.Of([.. arguments.Where(argument => arguments.Length > 1 || argument.Length > 0)]);

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain(message);
        run.Output.ShouldBeEmpty();
    }

    [Fact]
    public void A_missing_model_is_named_with_what_to_do_and_ends_with_3()
    {
        using var folder = new TemporaryFolder();

        var run = ProgramRun.Of("read", folder.Write("a.txt", "Words."), "--model", folder.In("no-model"));

        run.ExitCode.ShouldBe(3);
        run.Errors.ShouldStartWith("ondit: No model in " + folder.In("no-model"));
        run.Errors.ShouldContain("--model");
        run.Errors.ShouldNotContain("   at ");
        run.Output.ShouldBeEmpty();
    }

    [Fact]
    public void Help_has_examples()
    {
        var run = ProgramRun.Of("read", "--help");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("ondit read <FILE>...");
        run.Output.ShouldContain("Examples:\n  ondit read story.txt");
        run.Errors.ShouldBeEmpty();
    }
}

using System.CommandLine;

namespace Ondit.App.Commands;

/// <summary><c>ondit explain FILE --at TEXT-OR-OFFSET</c>.</summary>
internal static class ExplainCommand
{
    private static readonly Argument<string> Input = new("FILE")
    {
        Description = "One story: a text file, an HTML file or a JSON story; '-' is standard input.",
    };

    private static readonly Option<string> At = new("--at")
    {
        Description =
            "Where: words of the story (each place where they stand is told of), or a number: how many code points stand before the place.",
        HelpName = "TEXT|OFFSET",
        Required = true,
    };

    private static readonly Option<string> FormatName = new("--format", "-f")
    {
        Description =
            "What comes out: text is for people, the default on a terminal; json is the default anywhere else.",
    };

    public static Command Create()
    {
        FormatName.AcceptOnlyFromAmong("text", "json");
        Input.Validators.Add(SharedOptions.RefuseUnknownOptions);
        var command = new Command(
            "explain",
            "Tells what was decided at a place of a story: by which rule or head of the model, with what score, and what it would have been otherwise."
        )
        {
            Input,
            At,
            FormatName,
            SharedOptions.Model,
            SharedOptions.Published,
            SharedOptions.Outlet,
        };
        command.SetAction(parsed =>
            ExplainRun.Run(
                parsed.GetRequiredValue(Input),
                parsed.GetRequiredValue(At),
                parsed.GetValue(FormatName) is { } name ? name == "json" : Console.IsOutputRedirected,
                SharedOptions.ModelOf(parsed),
                SharedOptions.UnsaidOf(parsed)
            )
        );
        return command;
    }
}

using System.CommandLine;

namespace Ondit.App.Commands;

/// <summary>Which model reads.</summary>
internal static class ModelOption
{
    public static readonly Option<string> Folder = new("--model")
    {
        Description = "The folder of the model that reads; first-light beside the program where none is named.",
        HelpName = "DIR",
    };

    public static string Meant(ParseResult parsed) =>
        parsed.GetValue(Folder) ?? Path.Combine(AppContext.BaseDirectory, "models", "first-light");
}

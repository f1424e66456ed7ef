using System.CommandLine;
using Ondit.Eval.Corpora;
using Ondit.Eval.Reports;

namespace Ondit.Eval.Commands;

/// <summary><c>quote</c>: brings the figures in README and model card up to date with the results.</summary>
internal static class QuoteCommand
{
    public static Command Build()
    {
        var documents = new Argument<string[]>("document")
        {
            Description = "Markdown files with quotes of results pages.",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command("quote", "Puts the results pages that documents quote into them.") { documents };
        command.SetAction(line =>
        {
            foreach (var document in line.GetRequiredValue(documents))
            {
                Renew(document);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void Renew(string document)
    {
        try
        {
            var folder = Path.GetDirectoryName(Path.GetFullPath(document))!;
            File.WriteAllText(
                document,
                QuotedPages.Renew(File.ReadAllText(document), page => File.ReadAllText(Path.Combine(folder, page)))
            );
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or FormatException)
        {
            throw new InputException($"{document}: {problem.Message}");
        }
    }
}

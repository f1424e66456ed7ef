using System.Text;
using Ondit.App.Exports;
using Ondit.App.Imports;

namespace Ondit.App.Commands;

/// <summary>One run of <c>ondit explain</c>: a story and a place in, what was decided there out.</summary>
internal static class ExplainRun
{
    public static int Run(string input, string at, bool isJson, string model, Unsaid unsaid)
    {
        var problems = new ProblemLog();
        var stories = new StoryImport(problems, unsaid).Read([input]).Take(2).ToList();
        if (problems.Count > 0)
        {
            return ExitCode.UnreadableInput;
        }

        if (stories is not [var story])
        {
            throw new WrongCommandLineException(
                stories.Count == 0
                    ? $"{input} holds no story"
                    : $"explain is for one story, and {input} holds several; save the one that you mean"
            );
        }

        // Found before the model is loaded: a slip should not cost a second.
        var places = PlaceFinder.Find(story.Text, at);
        using var reader = StoryReader.Load(model);
        var reading = reader.Read(story);
        var explained = places.Select(place => ExplainedPlace.Of(reading, place)).ToList();
        if (isJson)
        {
            using var output = StandardOutput.Open();
            ExplanationJson.Write(output, reading, explained);
        }
        else
        {
            using var pen = Console.IsOutputRedirected
                ? new Pen(new StreamWriter(StandardOutput.Open(), new UTF8Encoding(false)) { NewLine = "\n" })
                : Pen.OfTerminal();
            ExplanationText.Write(pen, reading, explained);
        }

        return ExitCode.Done;
    }
}

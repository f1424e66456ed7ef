using System.Collections.Immutable;
using System.CommandLine;
using Ondit.Eval.Corpora;
using Ondit.Eval.Reports;
using Ondit.Tags;

namespace Ondit.Eval.Commands;

/// <summary>A command that scores one layer of readings against one gold file.</summary>
/// <typeparam name="TGold">What people annotated in a story.</typeparam>
/// <typeparam name="TFound">What a reading says of it.</typeparam>
/// <param name="name">The command's name; the page is <c>CORPUS-NAME.md</c>.</param>
/// <param name="description">For help.</param>
/// <param name="layer">The field of readings that is scored.</param>
internal abstract class LayerCommand<TGold, TFound>(string name, string description, string layer)
{
    private readonly ReadingOptions options = new();
    private readonly Argument<string> gold = new("gold") { Description = "Gold file, JSON Lines." };

    public virtual Command Build()
    {
        var command = new Command(name, description) { gold };
        options.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    protected abstract TGold ParseGold(Field row, TextFrame frame);

    protected abstract TFound ParseFound(Field row, TextFrame frame);

    /// <summary>Scores the stories and writes the page; one without a reading has no prediction.</summary>
    protected abstract string Report(
        ParseResult line,
        string title,
        string preface,
        IEnumerable<(GoldStory<TGold> Gold, bool IsRead, TFound? Found)> stories
    );

    private int Run(ParseResult line)
    {
        var complaints = new Complaints(Console.Error);
        using var source = options.Source(line);
        var file = line.GetValue(gold)!;
        ImmutableArray<GoldStory<TGold>> stories = GoldFile.Load(file, ParseGold, complaints);
        var predictions = source.Read(stories, Guideline.Ondit, layer, ParseFound, complaints);
        var corpus = Path.GetFileNameWithoutExtension(file);
        Guideline? rules = line.GetValue(options.From) is null ? Guideline.Ondit : null;
        var read = stories.Length - predictions.Changed.Count;
        var preface = Preface.Of(predictions, rules, $"{read} stories.");
        options
            .ResultsFolder(line)
            .Write(
                predictions.Model ?? "unnamed",
                $"{corpus}-{name}",
                Report(line, $"{corpus}: {name}", preface, predictions.Beside(stories))
            );
        return complaints.Count == 0 ? ExitCode.Done : ExitCode.Unreadable;
    }
}

using System.Collections.Immutable;
using System.CommandLine;
using Ondit.Eval.Corpora;
using Ondit.Eval.Readings;
using Ondit.Eval.Reports;
using Ondit.Tags;

namespace Ondit.Eval.Commands;

/// <summary>A command that scores one layer of readings against gold files, all in one figure.</summary>
/// <typeparam name="TGold">What people annotated in a story.</typeparam>
/// <typeparam name="TFound">What a reading says of it.</typeparam>
/// <param name="name">The command's name; the page is <c>CORPUS-NAME.md</c>.</param>
/// <param name="description">For help.</param>
/// <param name="layer">The field of readings that is scored.</param>
internal abstract class LayerCommand<TGold, TFound>(string name, string description, string layer)
{
    private readonly ReadingOptions options = new();

    private readonly Argument<string[]> gold = new("gold")
    {
        Description = "Gold files, JSON Lines; several are scored together.",
        Arity = ArgumentArity.OneOrMore,
    };

    public virtual Command Build()
    {
        var command = new Command(name, description) { gold };
        options.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    /// <summary>The stories of a gold file.</summary>
    protected abstract ImmutableArray<GoldStory<TGold>> Load(ParseResult line, string file, Complaints complaints);

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
        var files = line.GetRequiredValue(gold);
        var stories = new List<(GoldStory<TGold> Gold, bool IsRead, TFound? Found)>();
        Predictions<TFound>? first = null;
        foreach (var file in files)
        {
            var rows = Load(line, file, complaints);
            var predictions = source.Read(rows, Guideline.Ondit, layer, ParseFound, complaints);
            stories.AddRange(predictions.Beside(rows));
            first ??= predictions;
        }

        var corpus = string.Join('+', files.Select(Path.GetFileNameWithoutExtension));
        Guideline? rules = line.GetValue(options.From) is null ? Guideline.Ondit : null;
        options
            .ResultsFolder(line)
            .Write(
                first!.Model ?? "unnamed",
                $"{corpus}-{name}",
                Report(line, $"{corpus}: {name}", Preface.Of(first, rules, $"{stories.Count} stories."), stories)
            );
        return complaints.Count == 0 ? ExitCode.Done : ExitCode.Unreadable;
    }
}

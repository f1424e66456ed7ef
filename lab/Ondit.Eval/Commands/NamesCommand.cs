using System.Collections.Immutable;
using System.CommandLine;
using Ondit.Eval.Corpora;
using Ondit.Eval.Metrics;
using Ondit.Eval.Reports;

namespace Ondit.Eval.Commands;

/// <summary><c>names</c>: names of persons, organisations and places.</summary>
internal sealed class NamesCommand()
    : LayerCommand<ImmutableArray<NameRow>, ImmutableArray<NameRow>>(
        "names",
        "Scores names and their types against sentences of tokens and BIO labels PER, ORG, LOC.",
        "parties"
    )
{
    private readonly Option<bool> closeUp = new("--close-up")
    {
        Description =
            "Close up punctuation and contractions as in print; without it the sentence that is read has a blank between any two tokens.",
    };

    public override Command Build()
    {
        var command = base.Build();
        command.Add(closeUp);
        return command;
    }

    protected override ImmutableArray<GoldStory<ImmutableArray<NameRow>>> Load(
        ParseResult line,
        string file,
        Complaints complaints
    ) => NameRow.Load(file, line.GetValue(closeUp), complaints);

    protected override ImmutableArray<NameRow> ParseFound(Field row, TextFrame frame) =>
        NameRow.OfParties(PartyRow.ParseAll(row, frame));

    protected override string Report(
        ParseResult line,
        string title,
        string preface,
        IEnumerable<(GoldStory<ImmutableArray<NameRow>> Gold, bool IsRead, ImmutableArray<NameRow> Found)> stories
    )
    {
        var scorer = new NameScorer();
        foreach (var (story, isRead, found) in stories)
        {
            scorer.Add(story.Annotation, isRead ? found : []);
        }

        return TallyReport
            .Write(
                title,
                $"{preface} {scorer.All.Gold} names in gold, {scorer.All.Found} found.",
                "Exact span and type. Persons and characters are PER, organisations, outlets and groups ORG, places LOC; works are none. "
                    + "Of names within names the outermost counts. Each sentence is read by itself"
                    + (line.GetValue(closeUp) ? ", closed up as in print." : ", with a blank between any two tokens."),
                [("all", scorer.All), .. NameRow.Types.Select(type => (type, scorer.Of(type)))]
            )
            .ToString();
    }
}

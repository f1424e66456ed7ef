using System.Collections.Immutable;
using System.CommandLine;
using Ondit.Eval.Corpora;
using Ondit.Eval.Metrics;
using Ondit.Eval.Reports;

namespace Ondit.Eval.Commands;

/// <summary><c>gap</c>: pronouns between two names.</summary>
internal sealed class GapCommand()
    : LayerCommand<GapRow, ImmutableArray<PartyRow>>(
        "gap",
        "Scores ambiguous pronouns by GAP, with the bias between genders.",
        "parties"
    )
{
    protected override ImmutableArray<GoldStory<GapRow>> Load(ParseResult line, string file, Complaints complaints) =>
        GoldFile.Load(file, GapRow.Parse, complaints);

    protected override ImmutableArray<PartyRow> ParseFound(Field row, TextFrame frame) => PartyRow.ParseAll(row, frame);

    protected override string Report(
        ParseResult line,
        string title,
        string preface,
        IEnumerable<(GoldStory<GapRow> Gold, bool IsRead, ImmutableArray<PartyRow> Found)> stories
    )
    {
        var scorer = new GapScorer();
        foreach (var (story, isRead, found) in stories)
        {
            scorer.Add(story.Annotation, isRead ? found : []);
        }

        return TallyReport
            .Write(
                title,
                preface,
                $"**Bias {Markdown.Number(scorer.Bias, 2)}**: feminine F1 over masculine F1. A party joins pronoun and name when one of its mentions is the "
                    + "pronoun and another lies within the name or ends where it ends.",
                ("overall", scorer.Overall),
                ("feminine", scorer.Feminine),
                ("masculine", scorer.Masculine)
            )
            .ToString();
    }
}

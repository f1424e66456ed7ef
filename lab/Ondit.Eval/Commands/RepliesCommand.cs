using System.Collections.Immutable;
using System.CommandLine;
using Ondit.Eval.Corpora;
using Ondit.Eval.Metrics;
using Ondit.Eval.Reports;

namespace Ondit.Eval.Commands;

/// <summary><c>replies</c>: who was asked, and what came of it.</summary>
internal sealed class RepliesCommand()
    : LayerCommand<ImmutableArray<ReplyRow>, ImmutableArray<ReplyRow>>(
        "replies",
        "Scores sentences that tell that somebody was asked, and their outcomes.",
        "replies"
    )
{
    protected override ImmutableArray<GoldStory<ImmutableArray<ReplyRow>>> Load(
        ParseResult line,
        string file,
        Complaints complaints
    ) => GoldFile.Load(file, ReplyRow.ParseAll, complaints);

    protected override ImmutableArray<ReplyRow> ParseFound(Field row, TextFrame frame) => ReplyRow.ParseAll(row, frame);

    protected override string Report(
        ParseResult line,
        string title,
        string preface,
        IEnumerable<(GoldStory<ImmutableArray<ReplyRow>> Gold, bool IsRead, ImmutableArray<ReplyRow> Found)> stories
    )
    {
        var scorer = new ReplyScorer();
        foreach (var (story, isRead, found) in stories)
        {
            scorer.Add(story.Annotation, isRead ? found : []);
        }

        return TallyReport
            .Write(
                title,
                $"{preface} {scorer.Any.Gold} replies in gold, {scorer.Any.Found} found.",
                "Two match, one to one, when they share at least half of the shorter.",
                ("with the right outcome", scorer.WithOutcome),
                ("whatever the outcome", scorer.Any)
            )
            .ToString();
    }
}

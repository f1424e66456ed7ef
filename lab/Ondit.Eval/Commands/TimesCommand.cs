using System.Collections.Immutable;
using System.CommandLine;
using Ondit.Eval.Corpora;
using Ondit.Eval.Metrics;
using Ondit.Eval.Reports;

namespace Ondit.Eval.Commands;

/// <summary><c>times</c>: time expressions and their values.</summary>
internal sealed class TimesCommand()
    : LayerCommand<AnnotatedTimes, ImmutableArray<TimeRow>>(
        "times",
        "Scores time expressions and their TIMEX3 values, inside the annotated part of each story.",
        "times"
    )
{
    protected override ImmutableArray<GoldStory<AnnotatedTimes>> Load(
        ParseResult line,
        string file,
        Complaints complaints
    ) => GoldFile.Load(file, AnnotatedTimes.Parse, complaints);

    protected override ImmutableArray<TimeRow> ParseFound(Field row, TextFrame frame) => TimeRow.ParseAll(row, frame);

    protected override string Report(
        ParseResult line,
        string title,
        string preface,
        IEnumerable<(GoldStory<AnnotatedTimes> Gold, bool IsRead, ImmutableArray<TimeRow> Found)> stories
    )
    {
        var scorer = new TimeScorer();
        foreach (var (story, isRead, found) in stories)
        {
            scorer.Add(story.Annotation, isRead ? found : []);
        }

        return TallyReport
            .Write(
                title,
                $"{preface} {scorer.Strict.Gold} expressions in gold, {scorer.Strict.Found} found.",
                "As in TempEval-3, inside the annotated part alone. Strict: spans are equal; relaxed: they overlap; "
                    + "value: they overlap and the values are equal.",
                ("strict", scorer.Strict),
                ("relaxed", scorer.Relaxed),
                ("value", scorer.Value)
            )
            .ToString();
    }
}

using System.Collections.Immutable;
using System.CommandLine;
using Ondit.Eval.Corpora;
using Ondit.Eval.Metrics;
using Ondit.Eval.Reports;

namespace Ondit.Eval.Commands;

/// <summary><c>layers</c>: mentions, chains, relations and own voice.</summary>
internal sealed class LayersCommand()
    : LayerCommand<LayerRow, ReadingRow>(
        "layers",
        "Scores mentions, chains, relations and the story's own claims against our own layers.",
        "parties"
    )
{
    protected override ImmutableArray<GoldStory<LayerRow>> Load(ParseResult line, string file, Complaints complaints) =>
        GoldFile.Load(file, LayerRow.Parse, complaints);

    protected override ReadingRow ParseFound(Field row, TextFrame frame) => ReadingRow.Parse(row, frame);

    protected override string Report(
        ParseResult line,
        string title,
        string preface,
        IEnumerable<(GoldStory<LayerRow> Gold, bool IsRead, ReadingRow? Found)> stories
    )
    {
        var scorer = new LayerScorer();
        foreach (var (story, _, found) in stories)
        {
            scorer.Add(story.Annotation, found ?? ReadingRow.Nothing);
        }

        var (chains, own) = (scorer.Chains, scorer.OwnVoice);
        return TallyReport
            .Write(
                title,
                preface,
                $"**CoNLL F1 {Markdown.Percent(chains.Conll)}**, the mean of MUC, B³ and CEAFe F1; chains of one mention are kept, exact spans; a "
                    + "mention of several parties is in the chain of that set of parties. Relations: kind and both parties are right, where a found "
                    + "party is the gold party with which it shares most heads of mentions; ages to the year. Own voice: shared characters are at "
                    + "least .7 of all characters of both, one to one.",
                ("mentions", chains.Mentions),
                ("MUC", chains.Muc),
                ("B³", chains.BCubed),
                ("CEAFe", chains.CeafE),
                ("relations", scorer.Relations.Relations),
                ("own voice", own.Claims)
            )
            .Paragraph("Of those found:")
            .Shares(
                ("kind of mention", scorer.MentionKinds.Kind),
                ("kind of own claim", own.Kind),
                ("factuality of own claim", own.Factuality)
            )
            .ToString();
    }
}

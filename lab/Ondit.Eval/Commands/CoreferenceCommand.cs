using System.Collections.Immutable;
using System.CommandLine;
using Ondit.Eval.Corpora;
using Ondit.Eval.Metrics;
using Ondit.Eval.Reports;

namespace Ondit.Eval.Commands;

/// <summary><c>coreference</c>: which mentions are one party's.</summary>
internal sealed class CoreferenceCommand()
    : LayerCommand<ChainRow, ImmutableArray<PartyRow>>(
        "coreference",
        "Scores mentions and their chains against OntoGUM or our own layers.",
        "parties"
    )
{
    private readonly Option<bool> heads = new("--heads")
    {
        Description =
            "Match mentions by their heads instead of their exact spans: the end of the noun phrase before what follows "
            + "its head where gold has parts of speech, else the last word.",
    };

    public override Command Build()
    {
        var command = base.Build();
        command.Add(heads);
        return command;
    }

    protected override ImmutableArray<GoldStory<ChainRow>> Load(ParseResult line, string file, Complaints complaints) =>
        GoldFile.Load(file, ChainRow.Parse, complaints);

    protected override ImmutableArray<PartyRow> ParseFound(Field row, TextFrame frame) => PartyRow.ParseAll(row, frame);

    protected override string Report(
        ParseResult line,
        string title,
        string preface,
        IEnumerable<(GoldStory<ChainRow> Gold, bool IsRead, ImmutableArray<PartyRow> Found)> stories
    )
    {
        var byHead = line.GetValue(heads);
        var (scorer, persons) = (new ChainScorer(), new ChainScorer());
        foreach (var (story, isRead, found) in stories)
        {
            var gold = story.Annotation;
            var chains = ChainRow.OfParties(isRead ? found : []);
            scorer.Add(gold.Chains, chains, byHead ? gold.Heads : null);
            PersonChains.Score(persons, gold, chains, byHead);
        }

        return TallyReport
            .Write(
                title,
                $"{preface} {scorer.Mentions.Gold} mentions in gold, {scorer.Mentions.Found} found.",
                $"**CoNLL F1 {Markdown.Percent(scorer.Conll)}**, the mean of MUC, B³ and CEAFe F1; chains of one mention are kept. Mentions match by "
                    + (byHead ? "the head." : "the exact span."),
                ("mentions", scorer.Mentions),
                ("MUC", scorer.Muc),
                ("B³", scorer.BCubed),
                ("CEAFe", scorer.CeafE)
            )
            .Heading("Persons")
            .Paragraph(
                $"**CoNLL F1 {Markdown.Percent(persons.Conll)}**. Gold chains with a pronoun that only persons get (he, she, I, you, we, who), "
                    + "found chains that do or share a mention with one of those; chains of one mention are left out on both sides."
            )
            .Figures(
                ("mentions", persons.Mentions),
                ("MUC", persons.Muc),
                ("B³", persons.BCubed),
                ("CEAFe", persons.CeafE)
            )
            .ToString();
    }
}

using Ondit.Eval.Corpora;
using Ondit.Eval.Metrics;
using Ondit.Eval.Readings;
using Ondit.Tags;
using Shouldly;

namespace Ondit.Tests.Lab;

/// <summary>
/// <c>attribution-readings.jsonl</c> against <c>attribution-gold.jsonl</c>: the figures are those of the reference scorer of the
/// project's specification for the same two files, in per cent. One story's text is cut at its edges, one has no reading.
/// </summary>
public sealed class AttributionScorerTests
{
    private static readonly AttributionScorer Scorer = Score();

    [Theory]
    [InlineData(nameof(Role.Source), 76.9, 83.3, 71.4)]
    [InlineData(nameof(Role.Cue), 85.7, 100.0, 75.0)]
    [InlineData(nameof(Role.Content), 57.1, 66.7, 50.0)]
    public void Exact_roles_are_as_the_reference_has_them(string role, double f1, double precision, double recall) =>
        ShouldBe(Scorer.Parts.Exact(Enum.Parse<Role>(role)), f1, precision, recall);

    [Theory]
    [InlineData(nameof(Role.Source), 76.9, 83.3, 71.4)]
    [InlineData(nameof(Role.Cue), 85.7, 100.0, 75.0)]
    [InlineData(nameof(Role.Content), 66.7, 83.3, 55.6)]
    public void Pieces_are_as_the_reference_has_them(string role, double f1, double precision, double recall) =>
        ShouldBe(Scorer.Parts.Piece(Enum.Parse<Role>(role)), f1, precision, recall);

    [Theory]
    [InlineData(nameof(Role.Source), 88.9, 100.0, 80.0)]
    [InlineData(nameof(Role.Cue), 80.0, 100.0, 66.7)]
    [InlineData(nameof(Role.Content), 80.0, 100.0, 66.7)]
    public void Tokens_are_as_the_reference_has_them(string role, double f1, double precision, double recall) =>
        ShouldBe(Scorer.Parts.Token(Enum.Parse<Role>(role)), f1, precision, recall);

    [Fact]
    public void Whole_attributions_are_as_the_reference_has_them() => ShouldBe(Scorer.Parts.Whole, 42.9, 50.0, 37.5);

    [Theory]
    [InlineData("sourceType", 50.0, 8)]
    [InlineData("form", 75.0, 8)]
    [InlineData("factuality", 62.5, 8)]
    [InlineData("number", 100.0, 3)]
    [InlineData("standing", 66.7, 3)]
    public void Attributes_are_as_the_reference_has_them(string name, double share, int of)
    {
        var figure = Scorer.Attributes.Figures().Single(figure => figure.Name == name).Share;
        Percent(figure.Value).ShouldBe(share);
        figure.Of.ShouldBe(of);
    }

    [Fact]
    public void A_parent_is_right_when_it_is_the_counterpart_of_the_gold_parent()
    {
        // The two attributions that nothing was found for are wrong.
        var figures = Scorer
            .Attributes.Figures()
            .ToDictionary(figure => figure.Name, figure => figure.Share, StringComparer.Ordinal);
        figures["parent"].ShouldBe(new Share(6, 8));
        figures["parent of the nested"].ShouldBe(new Share(1, 1));
    }

    [Fact]
    public void Source_types_are_counted_by_what_gold_says()
    {
        var figures = Scorer.SourceTypes.Figures.ToDictionary(figure => figure.Type, StringComparer.Ordinal);
        figures["unnamed"].ShouldBe(new SourceTypeFigures("unnamed", 3, CueFound: 3, Whole: 1, TypeRight: 3));
        figures["rumour"].ShouldBe(new SourceTypeFigures("rumour", 1, CueFound: 0, Whole: 0, TypeRight: 0));
        figures["named"].ShouldBe(new SourceTypeFigures("named", 2, CueFound: 1, Whole: 1, TypeRight: 0));
    }

    [Fact]
    public void Scores_are_laid_against_whether_the_whole_attribution_is_right()
    {
        // Right: .9, .8, 1; wrong: .7, .6, .4; the bin of .9 and 1 is .05 off.
        Scorer.Reliability.Count.ShouldBe(6);
        Scorer.Reliability.ExpectedError.ShouldBe((0.1 + 0.2 + 0.7 + 0.6 + 0.4) / 6, 1e-9);
    }

    [Fact]
    public void Attributes_that_no_reading_gives_are_left_out()
    {
        var scorer = new AttributeScorer();
        var bare = new AttributionRow("0", [], Spans.Of((0, 4)), Spans.Of((5, 9)));
        scorer.Add([bare with { IsTyped = true, SourceType = "named", HasParent = true }], [bare]);
        scorer.Figures().ShouldBeEmpty();
    }

    private static void ShouldBe(Tally tally, double f1, double precision, double recall)
    {
        Percent(tally.F1).ShouldBe(f1);
        Percent(tally.Precision).ShouldBe(precision);
        Percent(tally.Recall).ShouldBe(recall);
    }

    private static double Percent(double share) => Math.Round(100 * share, 1);

    private static AttributionScorer Score()
    {
        var complaints = new Complaints(TextWriter.Null);
        var gold = GoldFile.Load(File("attribution-gold.jsonl"), AttributionRow.ParseAll, complaints);
        using var source = new ReadingSource(File("attribution-readings.jsonl"), model: null, readings: null);
        var predictions = source.Read(gold, Guideline.Ondit, "attributions", AttributionRow.ParseAll, complaints);
        var scorer = new AttributionScorer();
        foreach (var (story, isRead, found) in predictions.Beside(gold))
        {
            scorer.Add(story.Story.Text, story.Annotation, isRead ? found : []);
        }

        complaints.Count.ShouldBe(0);
        return scorer;
    }

    private static string File(string name) => Repository.Path("tests", "Ondit.Tests", "Lab", name);
}

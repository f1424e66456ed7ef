using System.Collections.Immutable;
using Ondit.Eval.Corpora;
using Ondit.Eval.Metrics;
using Ondit.Eval.Readings;
using Ondit.Eval.Reports;
using Ondit.Tags;

namespace Ondit.Eval.Commands;

/// <summary>The development sets on which the whole reading is scored. Each story of a set is read once.</summary>
/// <param name="shared">The folder in which <c>data/</c> lies.</param>
/// <param name="source">Gives the readings.</param>
/// <param name="complaints">Gets what is wrong.</param>
internal sealed class WholeSet(string shared, ReadingSource source, Complaints complaints)
{
    private readonly AttributionScorer gossip = new();
    private readonly AttributionScorer news = new();
    private readonly ReplyScorer replies = new();
    private readonly NameScorer names = new();
    private readonly GapScorer pronouns = new();
    private readonly LayerScorer layers = new();
    private readonly ChainScorer persons = new();
    private readonly TimeScorer times = new();
    private Predictions<ReadingRow>? first;

    /// <summary>Scores all of it and writes the page <c>whole</c>.</summary>
    /// <param name="rules">By which the shipped reader reads; null where the readings are already made.</param>
    /// <param name="results">Takes the page.</param>
    public void Score(Guideline? rules, ResultsFolder results)
    {
        AddAttributions("gossip-dev", gossip);
        AddAttributions("news-dev", news);
        Add("gold/layers-dev", Gold(LayerRow.Parse), "parties", (story, found) => layers.Add(story.Annotation, found));
        Add(
            "names/uner-ewt-dev",
            path => NameRow.Load(path, closeUp: false, complaints),
            "parties",
            (story, found) => names.Add(story.Annotation, NameRow.OfParties(found.Parties))
        );
        Add(
            "coreference/gap-validation",
            Gold(GapRow.Parse),
            "parties",
            (story, found) => pronouns.Add(story.Annotation, found.Parties)
        );
        Add(
            "coreference/ontogum-dev",
            Gold(ChainRow.Parse),
            "parties",
            (story, found) =>
                PersonChains.Score(persons, story.Annotation, ChainRow.OfParties(found.Parties), byHead: true)
        );
        Add(
            "times/meantime-dev",
            Gold(AnnotatedTimes.Parse),
            "times",
            (story, found) => times.Add(story.Annotation, found.Times)
        );
        var model = first!.Model ?? "unnamed";
        var preface = Preface.Of(first, rules, "Speed and memory are measured by another command.");
        results.Write(model, "whole", WholeReport.Write($"{model}: the whole reading", preface, [.. Figures()]));
    }

    private IEnumerable<WholeFigure> Figures() =>
        WholeFigures
            .OfAttributions(gossip, news)
            .Append(
                new("replies with the right outcome, F1", "gossip-dev + news-dev", replies.WithOutcome.F1, 0.70, 0.90)
            )
            .Append(new("replies, whatever the outcome, F1", "gossip-dev + news-dev", replies.Any.F1))
            .Append(new("names, exact span and type, F1", "uner-ewt-dev", names.All.F1, 0.80, 0.87))
            .Append(new("pronouns, F1", "gap-validation", pronouns.Overall.F1, 0.76, 0.88))
            .Append(
                new("pronouns, feminine / masculine", "gap-validation", pronouns.Bias, 0.96, 0.98) { IsRatio = true }
            )
            .Concat(WholeFigures.OfLayers(layers))
            .Append(new("person chains by heads, CoNLL F1", "ontogum-dev", persons.Conll, null, 0.75))
            .Append(new("times, relaxed F1", "meantime-dev", times.Relaxed.F1, 0.88, 0.93))
            .Append(new("times, value F1", "meantime-dev", times.Value.F1, 0.74, 0.82));

    private void AddAttributions(string corpus, AttributionScorer scorer) =>
        Add(
            $"gold/{corpus}",
            Gold((row, frame) => (AttributionRow.ParseAll(row, frame), ReplyRow.ParseAll(row, frame))),
            "attributions",
            (story, found) =>
            {
                var (attributions, asked) = story.Annotation;
                scorer.Add(story.Story.Text, attributions, found.Attributions);
                replies.Add(asked, found.Replies);
            }
        );

    private Func<string, ImmutableArray<GoldStory<T>>> Gold<T>(Func<Field, TextFrame, T> parse) =>
        path => GoldFile.Load(path, parse, complaints);

    private void Add<T>(
        string corpus,
        Func<string, ImmutableArray<GoldStory<T>>> load,
        string layer,
        Action<GoldStory<T>, ReadingRow> add
    )
    {
        var gold = load(Path.Combine(shared, "data", $"{corpus}.jsonl"));
        var predictions = source.Read(gold, Guideline.Ondit, layer, ReadingRow.Parse, complaints);
        foreach (var (story, _, found) in predictions.Beside(gold))
        {
            add(story, found ?? ReadingRow.Nothing);
        }

        first ??= predictions;
    }
}

using System.Collections.Immutable;
using System.Text.Json;
using Ondit.Eval.Corpora;
using Ondit.Eval.Readings;
using Ondit.Json;
using Ondit.Ledger.Learned;
using Ondit.Ledger.Matching;
using Ondit.Ledger.Stories;
using Ondit.Ledger.Tellings;
using Ondit.Stories;
using Ondit.Tags;

namespace Ondit.Eval.Fitting;

/// <summary>
/// Pairs of stories about the same people that tell of different matters: the chains, whose people are invented for one rumour or two, hardly have any. From
/// the sound stories of the Celebrity set, of which the two of a pair alone have one subject.
/// </summary>
internal sealed class OtherNews
{
    // The stories have no dates. These spread them over as many days as chains last.
    private const int Days = 120;
    private const int Step = 37;
    private static readonly DateOnly First = new(2016, 1, 1);

    // There are more such pairs than pairs in chains: as many of each is enough.
    private const int Every = 3;

    private readonly Company company;
    private readonly ImmutableArray<(int Earlier, int Later)> pairs;

    private OtherNews(Company company)
    {
        this.company = company;
        pairs =
        [
            .. Enumerable
                .Range(0, company.Tellings.Length)
                .SelectMany(later => Enumerable.Range(0, later).Select(earlier => (Earlier: earlier, Later: later)))
                .Where(pair => ClusterReader.SharesParty(company, pair.Earlier, pair.Later))
                .Where((_, i) => i % Every == 0),
        ];
    }

    /// <summary>Reads the stories.</summary>
    /// <param name="shared">The folder in which <c>data/</c> lies.</param>
    /// <param name="model">The folder of the model that reads; null for the only one.</param>
    /// <param name="tellings">Lays out what is read.</param>
    public static OtherNews Load(string shared, string? model, TellingReader tellings)
    {
        var stories = JsonLines
            .Load(Path.Combine(shared, "data", "stories", "celebrity.jsonl"))
            .Select(Parse)
            .OfType<Story>()
            .ToList();
        using var reader = new ShippedReader(ModelFolder.Resolve(model));
        return new OtherNews(
            new Company(
                reader
                    .Read(stories, Guideline.Ondit)
                    .Select(line =>
                    {
                        using var json = JsonDocument.Parse(line.Json);
                        var reading = ReadingJson.Read(json.RootElement);
                        return tellings.Read(
                            new StoredReading(
                                new StoredStory(reading.Story.Id!, 1, reading.Story, LedgerEntry.HashOf(reading.Story)),
                                reading
                            )
                        );
                    })
            )
        );
    }

    /// <summary>Pairs of stories, none of them one rumour.</summary>
    public IEnumerable<(double[] Features, bool IsSo)> Same() =>
        pairs.Select(pair => (PairFeatures.Of(company, pair.Earlier, pair.Later), false));

    /// <summary>Stories beside earlier ones that they do not speak of: one, and all that name the same people.</summary>
    /// <param name="same">Whether two stories put forward the same.</param>
    public IEnumerable<(double[] Features, bool IsSo)> Carry(LogisticModel same) =>
        pairs
            .Select(pair => (pair.Later, Cluster: ImmutableArray.Create(pair.Earlier)))
            .Concat(
                pairs
                    .GroupBy(pair => pair.Later, pair => pair.Earlier)
                    .Select(group => (Later: group.Key, Cluster: group.Order().ToImmutableArray()))
                    .Where(group => group.Cluster.Length > 1)
            )
            .Select(one =>
                (
                    CarryFeatures.Of(
                        company,
                        one.Later,
                        one.Cluster,
                        (earlier, later) => same.LogOdds(PairFeatures.Of(company, earlier, later))
                    ),
                    false
                )
            );

    private static Story? Parse(JsonLine line)
    {
        using var json = JsonDocument.Parse(line.Json);
        var row = json.RootElement;
        return row.GetProperty("label").GetString() == "fake"
            ? null
            : new Story(row.GetProperty("text").GetString()!)
            {
                Id = row.GetProperty("id").GetString(),
                Published = First.AddDays(row.GetProperty("pair").GetInt32() * Step % Days),
            };
    }
}

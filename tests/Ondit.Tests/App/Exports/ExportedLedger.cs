using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Ondit.App.Exports;
using Ondit.Attributions;
using Ondit.Ledger.Answers;
using Ondit.Ledger.Corrections;
using Ondit.Ledger.Joining;
using Ondit.Ledger.Outcomes;
using Ondit.Ledger.Stores;
using Ondit.Ledger.Stores.Sqlite;
using Ondit.Ledger.Stories;
using Ondit.Mentions;
using Ondit.Tests.Ledger;

namespace Ondit.Tests.App.Exports;

/// <summary>A small ledger with all that an export may meet: versions, readings by two models, an emoji, a formula, a quotation, a document.</summary>
internal sealed class ExportedLedger : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public ExportedLedger(params IEnumerable<Reading> readings)
    {
        Store = SqliteLedgerStore.Open(Path, TimeProvider.System);
        Store.Add([.. readings.Select(reading => LedgerEntry.Of(reading, "here.jsonl, line 1"))]);
        Join();
    }

    public string Path => folder.In("a.ledger");

    public ILedgerStore Store { get; }

    /// <summary>The ledger of the class's description, with two outcomes and a correction.</summary>
    public static ExportedLedger Make()
    {
        const string Address = "https://echo.example/marsh?a=1";
        var second = Told.Story(
            "p/1",
            "Ottoline Marsh",
            "Ottoline Marsh was leaving the Foundry",
            before: "🎬 ",
            url: Address
        );
        var ledger = new ExportedLedger(
            Told.Story("p/1", "Ottoline Marsh", "Ottoline Marsh was staying", url: Address),
            second with
            {
                Story = second.Story with { Title = "=cmd|' /C calc'!A0", Byline = "Wren Aldous" },
            },
            second with
            {
                Reader = new ReaderVersion("0", "newer"),
            },
            Told.Story(
                "p/2",
                "Ottoline Marsh",
                "Ottoline Marsh was leaving the Foundry",
                "The Larkfield Echo",
                SourceType.Outlet,
                "2024-05-07",
                "Second"
            ),
            Quoted(),
            Told.Story("p/4", "Hester Loam", "Hester Loam sold a boat", "@SUM(1+1)", day: null, outlet: null),
            Told.Story("p/5", "Ines Quill", "Ines Quill owes rent", "A court filing", SourceType.Document)
        );
        ledger.Store.Add(Outcome("r1", OutcomeValue.Unresolved, null, "The Larkfield Echo, page 3", null));
        ledger.Store.Add(
            Outcome("r1", OutcomeValue.Refuted, new DateOnly(2024, 6, 9), "https://checkers.example/1", "The Checkers")
        );
        ledger.Store.Add(
            new Correction(0, new PartyChange("Bram Ueda", "Bram Ueda-Lind", []), "married", "Editor", When)
        );
        ledger.Join();
        return ledger;
    }

    public string Lines(Question? question = null) =>
        Written(output =>
        {
            using var lines = new KeptLines(Store, output);
            lines.Write(question ?? new Question());
        });

    public string Table(Question? question = null)
    {
        using var output = new StringWriter { NewLine = "\r\n" };
        new AppearanceTable(Store, output).Write(question ?? new Question());
        return output.ToString();
    }

    public JsonElement Graph(Question? question = null) =>
        JsonDocument
            .Parse(
                Written(output =>
                {
                    using var graph = new ClaimGraph(Store, output);
                    graph.Write(question ?? new Question());
                })
            )
            .RootElement;

    public ImmutableArray<JsonElement> Pages(Question? question = null) =>
        Parsed(
            Written(output =>
            {
                using var pages = new AnnotationPages(Store, output);
                pages.Write(question ?? new Question());
            })
        );

    public static ImmutableArray<JsonElement> Parsed(string lines) =>
        [
            .. lines
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonDocument.Parse(line).RootElement),
        ];

    public void Dispose()
    {
        Store.Dispose();
        folder.Dispose();
    }

    private static readonly DateTimeOffset When = new(2024, 6, 10, 8, 30, 0, TimeSpan.Zero);

    private static Outcome Outcome(
        string rumour,
        OutcomeValue value,
        DateOnly? date,
        string source,
        string? reviewer
    ) => new(rumour, value, date, source, "as told", reviewer, "Editor", When);

    // "Ann Orley" speaks, and all of what she says is quoted.
    private static Reading Quoted()
    {
        var told = Told.Story(
            "p/3",
            "Bram Ueda",
            "Bram Ueda was ill",
            "Ann Orley",
            SourceType.Named,
            "2024-05-08",
            "Third"
        );
        return told with
        {
            Parties =
            [
                .. told.Parties,
                new Party(
                    "p2",
                    "Ann Orley",
                    PartyType.Person,
                    [new Mention(Told.Span(told, "Ann Orley")[0], MentionKind.Name)]
                ),
            ],
            Attributions =
            [
                told.Attributions[0] with
                {
                    Form = Form.Direct,
                    Voice = told.Attributions[0].Voice with { Speaker = "p2" },
                },
            ],
        };
    }

    private void Join() => new RumourJoining(Store, Matcher.Reader.Read).Join(_ => { });

    private static string Written(Action<Stream> write)
    {
        using var output = new MemoryStream();
        write(output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}

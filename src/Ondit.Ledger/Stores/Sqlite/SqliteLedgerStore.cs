using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Ondit.Ledger.Answers;
using Ondit.Ledger.Corrections;
using Ondit.Ledger.Outcomes;
using Ondit.Ledger.Records;
using Ondit.Ledger.Stories;
using Ondit.Stories;

namespace Ondit.Ledger.Stores.Sqlite;

/// <summary>A ledger in one SQLite file. For one thread; several programs may read it while one writes.</summary>
public sealed class SqliteLedgerStore : ILedgerStore
{
    private readonly string path;
    private readonly SqliteConnection connection;
    private readonly SqliteStatements statements;
    private readonly SqliteNames names;
    private readonly SqliteEntries entries;
    private readonly SqliteAdding adding;
    private readonly SqliteJoining joining;
    private readonly SqliteAnswers answers;
    private readonly SqliteStories stories;

    private SqliteLedgerStore(string path, SqliteConnection connection, TimeProvider clock)
    {
        this.path = path;
        this.connection = connection;
        statements = new SqliteStatements(connection);
        names = new SqliteNames(statements);
        var groups = new SqliteGroups(statements);
        entries = new SqliteEntries(statements, groups);
        adding = new SqliteAdding(statements, names, groups, clock);
        joining = new SqliteJoining(statements, names, entries);
        answers = new SqliteAnswers(statements, names, entries);
        stories = new SqliteStories(statements);
    }

    /// <summary>Opens a ledger; an older one is brought up after a backup beside it.</summary>
    /// <param name="path">Made where it is not there.</param>
    /// <param name="clock">Tells when something was entered.</param>
    /// <exception cref="UnusableLedgerException">It is no ledger, or a newer one, or locked, damaged, out of reach.</exception>
    public static SqliteLedgerStore Open(string path, TimeProvider clock)
    {
        try
        {
            return new SqliteLedgerStore(path, SqliteSchema.Open(path), clock);
        }
        catch (SqliteException problem)
        {
            throw SqliteFailure.Of(path, problem);
        }
    }

    /// <inheritdoc/>
    public ImmutableArray<Addition> Add(IReadOnlyList<LedgerEntry> entries) =>
        Written(() => entries.Select(adding.Add).ToImmutableArray());

    /// <inheritdoc/>
    public bool Holds(Story story) => Guarded(() => adding.Holds(story));

    /// <inheritdoc/>
    public IEnumerable<string> Stories() => Guarded(statements.Stream("StoryIds", row => row.GetString(0)));

    /// <inheritdoc/>
    public IEnumerable<string> Stories(Question question) => Guarded(answers.Stories(question));

    /// <inheritdoc/>
    public StoredStory? Story(string story) => Guarded(() => stories.Story(story));

    /// <inheritdoc/>
    public ImmutableArray<KeptVersion> Versions(string story) => Guarded(() => stories.Versions(story));

    /// <inheritdoc/>
    public StoredReading? Reading(string story) => Guarded(() => stories.Reading(story));

    /// <inheritdoc/>
    public CodePoints? CodePointsOf(string story) =>
        Guarded(() =>
            statements.Value("WideText", ("id", story)) is byte[] body
                ? new CodePoints(PackedJson.Story(body).Text)
                : null
        );

    /// <inheritdoc/>
    public int CountUnjoined() => Guarded(() => (int)statements.Number("CountUnjoined"));

    /// <inheritdoc/>
    public ImmutableArray<StoryGroup> Unjoined(int most) => Guarded(() => joining.Unjoined(most));

    /// <inheritdoc/>
    public void Join(IReadOnlyList<JoinedGroup> groups) =>
        Written(() =>
        {
            foreach (var group in groups)
            {
                joining.Join(group);
            }

            return groups.Count;
        });

    /// <inheritdoc/>
    public StoredRumour? Rumour(string id) =>
        SqliteJoining.RowOf(id) is { } row ? Guarded(() => answers.Rumour(row)) : null;

    /// <inheritdoc/>
    public IEnumerable<StoredRumour> Rumours(Question question) => Guarded(answers.Rumours(question));

    /// <inheritdoc/>
    public IEnumerable<Answer> Ask(Question question) => Guarded(answers.Ask(question));

    /// <inheritdoc/>
    public ImmutableArray<OriginatedRumour> Originated(string? outlet, string? sourceType) =>
        Guarded(() => answers.Originated(outlet, sourceType));

    /// <inheritdoc/>
    public int CountEchoed(string? outlet, string? sourceType) =>
        Guarded(() => (int)statements.Number("Echoes", ("outlet", outlet), ("sourceType", sourceType)));

    /// <inheritdoc/>
    public void Add(Outcome outcome) =>
        Written(() =>
        {
            var now =
                Rumour(outcome.Rumour)
                ?? throw new ArgumentException($"There is no rumour {outcome.Rumour}.", nameof(outcome));
            entries.Add(outcome, SqliteJoining.RowOf(now.Rumour.Id)!.Value);
            return true;
        });

    /// <inheritdoc/>
    public Correction Add(Correction correction) => Written(() => entries.Add(correction));

    /// <inheritdoc/>
    public ImmutableArray<Correction> Corrections() => Guarded(entries.Corrections);

    /// <inheritdoc/>
    public IEnumerable<Outcome> Outcomes() => Guarded(entries.Outcomes());

    /// <inheritdoc/>
    public void AsOfNow(Action work) =>
        Guarded(() =>
        {
            statements.Look(work);
            return true;
        });

    /// <inheritdoc/>
    public void Dispose()
    {
        statements.Dispose();
        connection.Dispose();
    }

    private T Written<T>(Func<T> work) =>
        Guarded(() =>
        {
            try
            {
                T? written = default;
                statements.Transact(() => written = work());
                return written!;
            }
            catch
            {
                names.Forget();
                throw;
            }
        });

    private T Guarded<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException problem)
        {
            throw SqliteFailure.Of(path, problem);
        }
    }

    private IEnumerable<T> Guarded<T>(IEnumerable<T> rows)
    {
        using var each = Guarded(rows.GetEnumerator);
        while (Guarded(each.MoveNext))
        {
            yield return each.Current;
        }
    }
}

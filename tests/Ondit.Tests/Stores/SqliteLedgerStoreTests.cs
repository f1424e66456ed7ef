using Microsoft.Data.Sqlite;
using Ondit.Ledger.Answers;
using Ondit.Ledger.Stores;
using Ondit.Ledger.Stores.Sqlite;
using Ondit.Ledger.Stories;
using Ondit.Tests.App;
using Ondit.Tests.Ledger;
using Shouldly;

namespace Ondit.Tests.Stores;

/// <summary>The contract on SQLite, and what its file may go through.</summary>
public sealed class SqliteLedgerStoreTests : LedgerStoreContract
{
    protected override ILedgerStore Open(string folder) =>
        SqliteLedgerStore.Open(Path.Join(folder, "test.ledger"), TimeProvider.System);

    [Fact]
    public void An_older_ledger_is_brought_up_after_a_backup()
    {
        using var folder = new TemporaryFolder();
        var path = folder.In("old.ledger");
        using (var old = SqliteSchema.Open(path, upTo: 1))
        {
            Run(old, "INSERT INTO story (id, given) VALUES ('kept', 'kept')");
        }

        using (var store = SqliteLedgerStore.Open(path, TimeProvider.System))
        {
            store.Stories().ShouldBe(["kept"]);
            store.Ask(new Question("anybody")).ShouldBeEmpty();
        }

        using var backup = new SqliteConnection($"Data Source={path}.v1.backup;Pooling=False");
        backup.Open();
        Run(backup, "PRAGMA user_version").ShouldBe(1L);
        Run(backup, "SELECT id FROM story").ShouldBe("kept");
    }

    [Fact]
    public void A_newer_ledger_is_refused_with_a_sentence()
    {
        using var folder = new TemporaryFolder();
        var path = folder.In("new.ledger");
        using (var connection = SqliteSchema.Open(path))
        {
            Run(connection, $"PRAGMA user_version = {SqliteSchema.Newest + 1}");
        }

        Refused(path).ShouldContain("was written by a newer Ondit");
    }

    [Fact]
    public void What_is_no_ledger_is_refused()
    {
        using var folder = new TemporaryFolder();
        Refused(folder.Write("notes.txt", new string('x', 5000))).ShouldContain("is no ledger");
        using (var other = new SqliteConnection($"Data Source={folder.In("other.db")};Pooling=False"))
        {
            other.Open();
            Run(other, "CREATE TABLE recipes (name TEXT)");
        }

        Refused(folder.In("other.db")).ShouldContain("a database of another program");
        Refused(folder.In("no/such/folder/a.ledger")).ShouldContain("cannot be opened");
    }

    [Fact]
    public void A_damaged_ledger_is_told_and_not_written_to()
    {
        using var folder = new TemporaryFolder();
        var path = folder.In("a.ledger");
        using (var store = SqliteLedgerStore.Open(path, TimeProvider.System))
        {
            store.Add([
                .. Enumerable
                    .Range(0, 200)
                    .Select(i =>
                        LedgerEntry.Of(Told.Story($"{i}", "Ottoline Marsh", $"Ottoline Marsh won {i} prizes"), "a")
                    ),
            ]);
        }

        var bytes = File.ReadAllBytes(path);
        Array.Fill(bytes, (byte)0xA5, 8192, bytes.Length - 16384);
        File.WriteAllBytes(path, bytes);

        Should
            .Throw<UnusableLedgerException>(() =>
            {
                using var store = SqliteLedgerStore.Open(path, TimeProvider.System);
                store.Ask(new Question("Marsh")).Count().ShouldBe(200);
            })
            .Message.ShouldContain("damaged");
    }

    [Fact]
    public void A_ledger_that_another_program_writes_to_is_told_as_locked()
    {
        using var folder = new TemporaryFolder();
        var path = folder.In("a.ledger");
        using var store = SqliteLedgerStore.Open(path, TimeProvider.System);
        using var other = SqliteSchema.Open(path);
        Run(other, "BEGIN IMMEDIATE");

        Should
            .Throw<UnusableLedgerException>(() =>
                store.Add([LedgerEntry.Of(Told.Story("1", "Ottoline Marsh", "Ottoline Marsh left"), "a")])
            )
            .Message.ShouldContain("is locked");

        Run(other, "COMMIT");
        store.Add([LedgerEntry.Of(Told.Story("1", "Ottoline Marsh", "Ottoline Marsh left"), "a")]).Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("DELETE FROM reading")]
    [InlineData("UPDATE version SET hash = ''")]
    public void What_is_kept_for_good_cannot_be_changed_even_by_hand(string sql)
    {
        using var folder = new TemporaryFolder();
        var path = folder.In("a.ledger");
        using (var store = SqliteLedgerStore.Open(path, TimeProvider.System))
        {
            store.Add([LedgerEntry.Of(Told.Story("1", "Ottoline Marsh", "Ottoline Marsh left"), "a")]);
        }

        using var connection = SqliteSchema.Open(path);
        Should.Throw<SqliteException>(() => Run(connection, sql));
    }

    private static string Refused(string path) =>
        Should.Throw<UnusableLedgerException>(() => SqliteLedgerStore.Open(path, TimeProvider.System)).Message;

    private static object? Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}

using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Ondit.Ledger.Stores.Sqlite;

/// <summary>Opens a file as a ledger: makes its tables where it is new, brings an older one up after a backup, refuses a newer one.</summary>
internal static class SqliteSchema
{
    // "Ondt": tells a ledger from any other SQLite file.
    private const long ApplicationId = 0x4F6E6474;

    private static readonly ImmutableArray<string> Migrations =
    [
        "0001-stories.sql",
        "0002-claims.sql",
        "0003-entries.sql",
        "0004-lookups.sql",
        "0005-full-groups.sql",
    ];

    /// <summary>The version of the tables that this program writes: the number of the last migration.</summary>
    public static int Newest => Migrations.Length;

    /// <summary>Opens the file.</summary>
    /// <param name="path">Made where it is not there.</param>
    /// <param name="upTo">For tests of upgrades: the version to stop at.</param>
    public static SqliteConnection Open(string path, int? upTo = null)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = path,
                Pooling = false,
                DefaultTimeout = 5,
            }.ToString()
        );
        try
        {
            connection.Open();
            var (version, isEmpty) = Look(connection, path);
            if (version < (upTo ?? Newest))
            {
                if (!isEmpty)
                {
                    BackUp(connection, path, version);
                }

                // Tells those who only look that the file is in use, and is kept from one opening to the next.
                Execute(connection, "PRAGMA journal_mode = WAL");
                Migrate(connection, upTo ?? Newest);
            }

            // A commit is on the disk when it returns. The cache is in KiB.
            Execute(
                connection,
                "PRAGMA synchronous = FULL; PRAGMA cache_size = -131072; PRAGMA mmap_size = 1073741824"
            );
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static (int Version, bool IsEmpty) Look(SqliteConnection connection, string path)
    {
        var version = (int)Number(connection, "PRAGMA user_version");
        var application = Number(connection, "PRAGMA application_id");
        var isEmpty = Number(connection, "SELECT COUNT(*) FROM sqlite_schema") == 0;
        if (!isEmpty && application != ApplicationId)
        {
            throw new UnusableLedgerException($"{path} is no ledger: it is a database of another program");
        }

        return version <= Newest
            ? (version, isEmpty)
            : throw new UnusableLedgerException(
                $"the ledger {path} was written by a newer Ondit (version {version} of its tables; this program knows {Newest}); use that program"
            );
    }

    private static void BackUp(SqliteConnection connection, string path, int version)
    {
        var backup = string.Create(CultureInfo.InvariantCulture, $"{path}.v{version}.backup");
        File.Delete(backup);
        using var command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO @backup";
        command.Parameters.AddWithValue("@backup", backup);
        command.ExecuteNonQuery();
    }

    // One transaction for all: two programs that open a new file at once don't both make its tables.
    private static void Migrate(SqliteConnection connection, int upTo)
    {
        Execute(connection, "BEGIN IMMEDIATE");
        try
        {
            for (var version = (int)Number(connection, "PRAGMA user_version"); version < upTo; version++)
            {
                Execute(connection, SqlFile.Text(Migrations[version]));
                Execute(
                    connection,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"PRAGMA user_version = {version + 1}; PRAGMA application_id = {ApplicationId}"
                    )
                );
            }

            Execute(connection, "COMMIT");
        }
        catch
        {
            Execute(connection, "ROLLBACK");
            throw;
        }
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}

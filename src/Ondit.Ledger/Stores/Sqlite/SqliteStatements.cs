using System.Collections.Frozen;
using Microsoft.Data.Sqlite;

namespace Ondit.Ledger.Stores.Sqlite;

/// <summary>The named statements of one connection, each prepared once.</summary>
internal sealed class SqliteStatements(SqliteConnection connection) : IDisposable
{
    private static readonly FrozenDictionary<string, string> All = new[]
    {
        "adding.sql",
        "joining.sql",
        "asking.sql",
        "entries.sql",
    }
        .SelectMany(SqlFile.Statements)
        .ToFrozenDictionary(StringComparer.Ordinal);

    private readonly Dictionary<string, SqliteCommand> prepared = new(StringComparer.Ordinal);

    /// <summary>Runs a statement that gives nothing back.</summary>
    public int Run(string name, params ReadOnlySpan<(string Name, object? Value)> values) =>
        Prepared(name, values).ExecuteNonQuery();

    /// <summary>The first value of the first row; null where there is no row, or where the value is null.</summary>
    public object? Value(string name, params ReadOnlySpan<(string Name, object? Value)> values) =>
        Prepared(name, values).ExecuteScalar() is { } value and not DBNull ? value : null;

    /// <summary>A number that a statement always gives.</summary>
    public long Number(string name, params ReadOnlySpan<(string Name, object? Value)> values) =>
        (long)Value(name, values)!;

    /// <summary>All rows, made into something.</summary>
    public List<T> Rows<T>(
        string name,
        Func<SqliteDataReader, T> make,
        params ReadOnlySpan<(string Name, object? Value)> values
    )
    {
        var rows = new List<T>();
        using var reader = Prepared(name, values).ExecuteReader();
        while (reader.Read())
        {
            rows.Add(make(reader));
        }

        return rows;
    }

    /// <summary>Rows one by one, on a command of their own, so that others may run between them.</summary>
    public IEnumerable<T> Stream<T>(
        string name,
        Func<SqliteDataReader, T> make,
        params (string Name, object? Value)[] values
    )
    {
        using var command = New(name);
        Bind(command, values);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return make(reader);
        }
    }

    /// <summary>Does all of it or, where it fails, none.</summary>
    public void Transact(Action work)
    {
        Execute("BEGIN IMMEDIATE");
        try
        {
            work();
            Execute("COMMIT");
        }
        catch
        {
            // SQLite has ended the transaction itself where the disk is full or fails.
            if (SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle!) == 0)
            {
                Execute("ROLLBACK");
            }

            throw;
        }
    }

    /// <summary>Does work that only reads, on what is there when it first does.</summary>
    public void Look(Action work)
    {
        Execute("BEGIN");
        try
        {
            work();
        }
        finally
        {
            Execute("ROLLBACK");
        }
    }

    public void Dispose()
    {
        foreach (var command in prepared.Values)
        {
            command.Dispose();
        }
    }

    private void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private SqliteCommand Prepared(string name, ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (!prepared.TryGetValue(name, out var command))
        {
            command = New(name);
            prepared.Add(name, command);
        }

        Bind(command, values);
        return command;
    }

    private SqliteCommand New(string name)
    {
        var command = connection.CreateCommand();
        command.CommandText = All[name];
        return command;
    }

    // The order of the parameters is the same each time.
    private static void Bind(SqliteCommand command, ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (command.Parameters.Count == 0)
        {
            foreach (var (name, value) in values)
            {
                command.Parameters.AddWithValue($"@{name}", value ?? DBNull.Value);
            }

            return;
        }

        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i].Value ?? DBNull.Value;
        }
    }
}

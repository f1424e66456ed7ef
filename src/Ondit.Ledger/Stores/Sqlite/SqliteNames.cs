using System.Text.Json;
using Ondit.Ledger.Names;

namespace Ondit.Ledger.Stores.Sqlite;

/// <summary>Names of parties and their rows.</summary>
internal sealed class SqliteNames(SqliteStatements statements)
{
    // Rows of names never change, so they may be remembered; some of them, for there may be millions.
    private const int MostRemembered = 100_000;

    private readonly Dictionary<string, long> remembered = new(StringComparer.Ordinal);

    /// <summary>The row of a name, which is added where it is new; null where the name has no letter.</summary>
    public long? RowOf(string name)
    {
        var folded = FoldedName.Of(name);
        if (folded.Length == 0 || remembered.TryGetValue(folded, out var row))
        {
            return folded.Length == 0 ? null : remembered[folded];
        }

        row = statements.Value("FindName", ("folded", folded)) as long? ?? Add(name, folded);
        if (remembered.Count >= MostRemembered)
        {
            remembered.Clear();
        }

        remembered.Add(folded, row);
        return row;
    }

    /// <summary>What was remembered in a transaction that failed does not hold.</summary>
    public void Forget() => remembered.Clear();

    /// <summary>The rows, as a JSON array, of names that hold all words of what is asked for.</summary>
    public string RowsWith(string asked)
    {
        var words = FoldedName.Words(asked);
        var rows =
            words.Length == 0
                ? []
                : statements
                    .Rows("NamesWithWord", row => (Row: row.GetInt64(0), Folded: row.GetString(1)), ("word", words[^1]))
                    .Where(name => words.All(name.Folded.Split(' ').Contains))
                    .Select(name => name.Row);
        return JsonSerializer.Serialize(rows);
    }

    private long Add(string name, string folded)
    {
        var row = statements.Number("AddName", ("folded", folded), ("shown", name));
        foreach (var word in folded.Split(' ').Distinct(StringComparer.Ordinal))
        {
            statements.Run("AddNameWord", ("word", word), ("name", row));
        }

        return row;
    }
}

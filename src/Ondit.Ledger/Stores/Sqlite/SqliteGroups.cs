using System.Collections.Immutable;

namespace Ondit.Ledger.Stores.Sqlite;

/// <summary>
/// Keeps stories that share a key in one group. Where a story has keys of several groups these become one: the smaller ones' keys are
/// moved, so that no key moves more often than the logarithm of their number.
/// </summary>
internal sealed class SqliteGroups(SqliteStatements statements)
{
    /// <summary>Puts a story under its keys, and marks its group as changed.</summary>
    public void Place(long story, ImmutableArray<string> words)
    {
        if (words.IsEmpty)
        {
            return;
        }

        var known = new List<(long Row, long Group)>();
        var fresh = new List<string>();
        foreach (var word in words)
        {
            if (Find(word) is { } key)
            {
                known.Add(key);
            }
            else
            {
                fresh.Add(word);
            }
        }

        var group = One([.. known.Select(key => key.Group).Distinct()], fresh.Count);
        foreach (var key in known.Select(key => key.Row).Concat(fresh.Select(Add)))
        {
            statements.Run("AddStoryKey", ("key", key), ("story", story));
        }

        long Add(string word) => statements.Number("AddKey", ("word", word), ("group", group));
    }

    /// <summary>Makes the groups of some keys and stories one, and marks it as changed.</summary>
    public void Unite(IEnumerable<string> words, IEnumerable<string> stories)
    {
        HashSet<long> groups =
        [
            .. words.Select(Find).OfType<(long Row, long Group)>().Select(key => key.Group),
            .. stories.SelectMany(story => statements.Rows("GroupsOfStory", row => row.GetInt64(0), ("story", story))),
        ];
        if (groups.Count > 0)
        {
            One([.. groups], 0);
        }
    }

    private (long Row, long Group)? Find(string word) =>
        statements.Rows("FindKey", row => (Row: row.GetInt64(0), Group: row.GetInt64(1)), ("word", word)) is [var key]
            ? key
            : null;

    private long One(ImmutableArray<long> groups, int newKeys)
    {
        if (groups.IsEmpty)
        {
            return statements.Number("AddGroup", ("keys", newKeys));
        }

        var kept = groups[0];
        var others = 0L;
        if (groups.Length > 1)
        {
            var sizes = groups
                .Select(group => (Group: group, Keys: statements.Number("GroupSize", ("group", group))))
                .ToList();
            kept = sizes.MaxBy(group => group.Keys).Group;
            foreach (var (group, keys) in sizes.Where(group => group.Group != kept))
            {
                statements.Run("MoveKeys", ("to", kept), ("from", group));
                statements.Run("ForgetGroup", ("group", group));
                others += keys;
            }
        }

        statements.Run("ChangeGroup", ("group", kept), ("keys", others + newKeys));
        return kept;
    }
}

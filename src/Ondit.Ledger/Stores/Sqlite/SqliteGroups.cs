using System.Collections.Immutable;

namespace Ondit.Ledger.Stores.Sqlite;

/// <summary>
/// Keeps stories that share a key in one group. Where a story has keys of several groups these become one: the smaller ones' keys are
/// moved, so that no key moves more often than the logarithm of their number. A group that is full takes in no more stories: its keys are laid
/// aside, and stories to come begin another. So joining costs the same in a large ledger as in a small one, and a rumour does not outlive the group
/// that it began in.
/// </summary>
internal sealed class SqliteGroups(SqliteStatements statements)
{
    /// <summary>Stories in a group. Joining compares each with each.</summary>
    public const int MostStories = 250;

    private sealed record Key(long Row, long Group);

    /// <summary>Puts a story under its keys, and marks its group as changed.</summary>
    public void Place(long story, ImmutableArray<string> words)
    {
        if (words.IsEmpty)
        {
            return;
        }

        // A story that is read anew stays in its group, full or not.
        ImmutableArray<long> own = [.. statements.Rows("GroupsOfPlaced", row => row.GetInt64(0), ("story", story))];
        var known = new List<Key>();
        var fresh = new List<string>();
        var room = MostStories - 1;
        var groups = new HashSet<long>(own);
        foreach (var word in words)
        {
            if (Find(word) is not { } key)
            {
                fresh.Add(word);
            }
            else if (groups.Contains(key.Group))
            {
                known.Add(key);
            }
            else if (StoriesOf(key.Group) is var stories && stories <= room && own.IsEmpty)
            {
                room -= stories;
                groups.Add(key.Group);
                known.Add(key);
            }
            else if (stories >= MostStories)
            {
                statements.Run("LayKeyAside", ("key", key.Row));
                fresh.Add(word);
            }
        }

        var group = One([.. groups], fresh.Count, own.IsEmpty ? 1 : 0);
        foreach (var key in known.Select(key => key.Row).Concat(fresh.Select(Add)))
        {
            statements.Run("AddStoryKey", ("key", key), ("story", story));
        }

        long Add(string word) => statements.Number("AddKey", ("word", word), ("group", group));
    }

    /// <summary>Makes the groups of some keys and stories one, however large, and marks it as changed.</summary>
    public void Unite(IEnumerable<string> words, IEnumerable<string> stories)
    {
        HashSet<long> groups =
        [
            .. words.Select(Find).OfType<Key>().Select(key => key.Group),
            .. stories.SelectMany(story => statements.Rows("GroupsOfStory", row => row.GetInt64(0), ("story", story))),
        ];
        if (groups.Count > 0)
        {
            One([.. groups], 0, 0);
        }
    }

    private Key? Find(string word) =>
        statements.Rows("FindKey", row => new Key(row.GetInt64(0), row.GetInt64(1)), ("word", word)) is [var key]
            ? key
            : null;

    private int StoriesOf(long group) => (int)statements.Number("GroupStories", ("group", group));

    private long One(ImmutableArray<long> groups, int newKeys, int newStories)
    {
        if (groups.IsEmpty)
        {
            return statements.Number("AddGroup", ("keys", newKeys), ("stories", newStories));
        }

        var kept = groups[0];
        long otherKeys = 0,
            otherStories = 0;
        if (groups.Length > 1)
        {
            var sizes = groups
                .Select(group => (Group: group, Keys: statements.Number("GroupSize", ("group", group))))
                .ToList();
            kept = sizes.MaxBy(group => group.Keys).Group;
            foreach (var (group, keys) in sizes.Where(group => group.Group != kept))
            {
                otherStories += StoriesOf(group);
                otherKeys += keys;
                statements.Run("MoveKeys", ("to", kept), ("from", group));
                statements.Run("ForgetGroup", ("group", group));
            }
        }

        statements.Run(
            "ChangeGroup",
            ("group", kept),
            ("keys", otherKeys + newKeys),
            ("stories", otherStories + newStories)
        );
        return kept;
    }
}

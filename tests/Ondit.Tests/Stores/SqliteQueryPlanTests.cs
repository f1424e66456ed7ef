using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Ondit.Ledger.Stores.Sqlite;
using Ondit.Tests.App;
using Shouldly;

namespace Ondit.Tests.Stores;

/// <summary>SQLite finds rows by an index in all statements but those that are to go through a table.</summary>
public sealed partial class SqliteQueryPlanTests
{
    // GroupsOfStory goes through the keys only when a person corrects something: an index would cost at each adding. For AddVersion SQLite
    // plans a look for broken references, which it passes over while there are none (OP_FkIfZero).
    private static readonly string[] Whole =
    [
        "AddVersion",
        "AllOutcomes",
        "AllRumours",
        "Corrections",
        "CountStories",
        "Echoes",
        "GroupsOfStory",
        "Origins",
        "StoriesOfRumours",
        "StoryIds",
    ];

    private static readonly string[] Files = ["adding.sql", "asking.sql", "entries.sql", "joining.sql"];

    public static TheoryData<string, string> Statements =>
        [
            .. Files
                .SelectMany(SqlFile.Statements)
                .Where(statement => !Whole.Contains(statement.Key, StringComparer.Ordinal))
                .Select(statement => (statement.Key, statement.Value)),
        ];

    [Theory]
    [MemberData(nameof(Statements))]
    public void No_table_is_gone_through(string name, string sql)
    {
        using var folder = new TemporaryFolder();
        using var connection = SqliteSchema.Open(folder.In("a.ledger"));
        using var command = connection.CreateCommand();
        command.CommandText = $"EXPLAIN QUERY PLAN {sql}";
        foreach (
            var parameter in Parameter().Matches(sql).Select(match => match.Value).Distinct(StringComparer.Ordinal)
        )
        {
            command.Parameters.AddWithValue(parameter, 1);
        }

        Steps(command).Where(step => Scan().IsMatch(step)).ShouldBeEmpty(name);
    }

    private static List<string> Steps(SqliteCommand command)
    {
        using var reader = command.ExecuteReader();
        var steps = new List<string>();
        while (reader.Read())
        {
            steps.Add(reader.GetString(3));
        }

        return steps;
    }

    // A scan of a table of SQLite's own (json_each, FTS5), of a list within the statement or of an index made for it is none.
    [GeneratedRegex(
        @"^SCAN (?!json_each|claim_text|found|CONSTANT|\(|story_group USING INDEX group_unjoined)",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Scan();

    [GeneratedRegex(@"@\w+", RegexOptions.None, 1000)]
    private static partial Regex Parameter();
}

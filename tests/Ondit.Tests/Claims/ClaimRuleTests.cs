using Ondit.Tokens;
using Shouldly;

namespace Ondit.Tests.Claims;

/// <summary>Every line of the data files of replies and relations has an example, and it reads as the line says.</summary>
public sealed class ClaimRuleTests
{
    public static TheoryData<string, string, string> Examples
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (
                var list in new[]
                {
                    "replies",
                    "reply-words",
                    "relations",
                    "relation-nouns",
                    "relation-words",
                    "phrase-words",
                }
            )
            {
                foreach (var row in WordList.Load($"Claims/{list}.tsv"))
                {
                    rows.Add($"{list}.tsv: {row[0]}", row[^2], row[^1]);
                }
            }

            return rows;
        }
    }

    public static TheoryData<string, string> ReplyRules => Rules("replies");

    public static TheoryData<string, string> RelationRules => Rules("relations");

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_of_a_line_reads_as_the_line_says(string line, string expected, string example) =>
        (
            expected.Contains(" = ", StringComparison.Ordinal)
                ? ClaimLines.ShortReplies(example)
                : ClaimLines.ShortRelations(example)
        )
            .Split("; ")
            .Order(StringComparer.Ordinal)
            .ShouldBe(expected.Split("; ").Order(StringComparer.Ordinal), $"{line}: {example}");

    [Theory]
    [MemberData(nameof(ReplyRules))]
    public void The_example_of_a_rule_of_replies_is_read_by_that_rule(string rule, string example) =>
        ClaimLines
            .ReadReplies(example)
            .Decisions.ShouldContain(decision => decision.By == $"replies.tsv: {rule}", example);

    [Theory]
    [MemberData(nameof(RelationRules))]
    public void The_example_of_a_rule_of_relations_is_read_by_that_rule(string rule, string example) =>
        ClaimLines
            .ReadRelations(example)
            .Decisions.ShouldContain(
                decision => decision.By.StartsWith($"relations.tsv: {rule}", StringComparison.Ordinal),
                example
            );

    private static TheoryData<string, string> Rules(string list)
    {
        var rows = new TheoryData<string, string>();
        foreach (var row in WordList.Load($"Claims/{list}.tsv"))
        {
            rows.Add(row[0], row[^1]);
        }

        return rows;
    }
}

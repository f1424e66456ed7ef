using Ondit.Stories;
using Ondit.Tokens;
using Shouldly;

namespace Ondit.Tests.Times;

/// <summary>Every line of the data files of times has an example, and it reads as the line says.</summary>
public sealed class TimeRuleTests
{
    // A Sunday.
    private static readonly DateOnly Published = new(2020, 11, 1);

    public static TheoryData<string, string, string, string> Rules =>
        Rows("Times/rules.tsv", row => (row[0], row[3], row[4], row[5]));

    public static TheoryData<string, string> Words
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var row in WordList.Load("Times/words.tsv"))
            {
                rows.Add(row[0], row[^1]);
            }

            return rows;
        }
    }

    public static TheoryData<string, string, string> Tenses
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var row in WordList.Load("Times/tenses.tsv"))
            {
                rows.Add(row[0], row[1], row[2]);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_example_of_a_rule_has_the_values_that_its_line_says(
        string pattern,
        string published,
        string values,
        string example
    ) => TimeLines.Values(example, published).ShouldBe(values, $"{pattern}: {example}");

    [Theory]
    [MemberData(nameof(Words))]
    public void The_example_of_a_word_has_an_expression_with_the_word_in_it(string word, string example)
    {
        var at = example.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        at.ShouldBeGreaterThanOrEqualTo(0, word);
        var span = new TextSpan(at, at + word.Length);
        TimeLines.Read(example, Published).ShouldContain(time => time.Span.Overlaps(span), $"{word}: {example}");
    }

    [Theory]
    [MemberData(nameof(Tenses))]
    public void The_example_of_a_verb_puts_Friday_on_its_side_of_the_story(string word, string mark, string example)
    {
        example.ShouldContain(word);
        TimeLines
            .Values(example, "2020-11-01")
            .ShouldBe(mark is "past" or "noun" ? "2020-10-30" : "2020-11-06", $"{word}: {example}");
    }

    private static TheoryData<string, string, string, string> Rows(
        string list,
        Func<System.Collections.Immutable.ImmutableArray<string>, (string, string, string, string)> row
    )
    {
        var rows = new TheoryData<string, string, string, string>();
        foreach (var fields in WordList.Load(list))
        {
            var (a, b, c, d) = row(fields);
            rows.Add(a, b, c, d);
        }

        return rows;
    }
}

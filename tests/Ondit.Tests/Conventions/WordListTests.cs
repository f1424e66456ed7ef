using System.Collections.Immutable;
using Ondit.Stories;
using Ondit.Tokens;
using Shouldly;

namespace Ondit.Tests.Conventions;

/// <summary>Every line of a word list has an example, and the example holds.</summary>
public sealed class WordListTests
{
    private static readonly Dictionary<string, Action<ImmutableArray<string>, string>> Checks = new(
        StringComparer.Ordinal
    )
    {
        ["Tokens/abbreviations.tsv"] = EndsNoSentence,
        ["Tokens/prefixes.tsv"] = (row, example) => Words(example).ShouldBe([example], row[0]),
        ["Tokens/openers.tsv"] = OpensSentence,
        ["Tokens/fused.tsv"] = (row, example) => string.Join('|', Words(example)).ShouldContain(row[1]),
        ["Tokens/elisions.tsv"] = OpensNoQuotation,
        ["Tokens/speech.tsv"] = (row, example) => Sentences(example).ShouldBe([example], row[0]),
        ["Mentions/genders.tsv"] = (row, example) =>
            example.ShouldContain(row[1] == "feminine" ? " she " : " he ", Case.Sensitive, row[0]),
        ["Mentions/plurals.tsv"] = (row, _) => row.Length.ShouldBe(2, row[0]),
    };

    public static TheoryData<string> Lists =>
        new(
            typeof(WordList)
                .Assembly.GetManifestResourceNames()
                // The examples of the time rules are run by TimeRuleTests, which knows what they mean.
                .Where(name =>
                    name.StartsWith("Tokens/", StringComparison.Ordinal)
                    || name.StartsWith("Mentions/", StringComparison.Ordinal)
                )
        );

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_example_holds(string list)
    {
        var rows = WordList.Load(list);
        rows.ShouldNotBeEmpty();
        Checks.ShouldContainKey(list, "a new word list needs a check of its examples here");
        foreach (var row in rows)
        {
            row.Length.ShouldBeGreaterThanOrEqualTo(2, $"{row[0]} has no example");
            var example = row[^1];
            example.ShouldContain(row[0], Case.Insensitive, $"the example of {row[0]} does not show it");
            Checks[list](row, example);
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void No_line_stands_twice(string list) =>
        WordList.Load(list).Select(row => row[0]).ShouldBeUnique(StringComparer.Ordinal);

    private static void EndsNoSentence(ImmutableArray<string> row, string example)
    {
        var end = example.IndexOf(row[0], StringComparison.Ordinal) + row[0].Length;
        end.ShouldBeLessThan(example.Length - 1, row[0]);
        Words(example).Contains(row[0], StringComparer.Ordinal).ShouldBeTrue(row[0]);
        SentenceSplitter.Read(example, Tokenizer.Read(example)).ShouldNotContain(span => span.End == end, row[0]);
    }

    private static void OpensSentence(ImmutableArray<string> row, string example)
    {
        var sentences = Sentences(example).ToList();
        sentences.Count.ShouldBe(2, row[0]);
        Words(sentences[1])[0].ShouldBe(row[0]);
    }

    private static void OpensNoQuotation(ImmutableArray<string> row, string example)
    {
        QuotationReader.Read(example).ShouldBeEmpty(row[0]);
        Words(example).Contains($"'{row[0]}", StringComparer.Ordinal).ShouldBeTrue(row[0]);

        // Without the list, the same words would be a quotation.
        QuotationReader
            .Read(example.Replace($"'{row[0]}", $"'{row[0]}x", StringComparison.Ordinal))
            .ShouldNotBeEmpty(row[0]);
    }

    private static List<string> Words(string text) => [.. Show(text, Tokenizer.Read(text))];

    private static IEnumerable<string> Sentences(string text) =>
        Show(text, SentenceSplitter.Read(text, Tokenizer.Read(text)));

    private static IEnumerable<string> Show(string text, ImmutableArray<TextSpan> spans) =>
        spans.Select(span => span.In(text).ToString());
}

using System.Collections.Immutable;
using Ondit.Attributions;
using Ondit.Claims;
using Ondit.Stories;
using Ondit.Tokens;
using Shouldly;

namespace Ondit.Tests.Claims;

public sealed class OwnVoiceRulesTests
{
    [Theory]
    [InlineData("Ada Vane wed in June.", "Ada Vane wed in June")]
    [InlineData("Ada Vane wed in June, but she did not stay.", "Ada Vane wed in June|she did not stay")]
    [InlineData("Ada Vane wed in June and Ned Holt was there.", "Ada Vane wed in June|Ned Holt was there")]
    [InlineData("Ada Vane and Ned Holt wed in June.", "Ada Vane and Ned Holt wed in June")]
    [InlineData("Is she happy with all that?", "")]
    [InlineData("Ada Vane in Wexmoor", "")]
    public void Main_clauses_are_cut_out(string text, string clauses) =>
        string.Join('|', Read(text, []).Select(span => span.In(text).ToString())).ShouldBe(clauses);

    [Fact]
    public void A_clause_that_is_others_word_is_none()
    {
        const string text = "Ada Vane wed in June, but she said it was over.";
        var at = text.IndexOf("said", StringComparison.Ordinal);
        var attribution = new Attribution(
            "a1",
            [],
            [new TextSpan(at, at + 4)],
            [],
            Form.Indirect,
            new AttributionKind(SourceType.Named, null, null, Factuality.Certain, false, false),
            Voice.Unknown,
            null,
            1
        );
        Read(text, [attribution]).ShouldHaveSingleItem().In(text).ToString().ShouldBe("Ada Vane wed in June");
    }

    [Fact]
    public void The_example_of_a_non_claim_is_none()
    {
        foreach (var row in WordList.Load("Claims/nonclaims.tsv"))
        {
            Read(row[2], []).ShouldBeEmpty(row[2]);
        }
    }

    private static ImmutableArray<TextSpan> Read(string text, ImmutableArray<Attribution> attributions)
    {
        var tokens = Tokenizer.Read(text);
        return OwnVoiceRules.Read(text, tokens, SentenceSplitter.Read(text, tokens), attributions);
    }
}

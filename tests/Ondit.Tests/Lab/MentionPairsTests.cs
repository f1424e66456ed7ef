using System.Collections.Immutable;
using Ondit.Eval.Corpora;
using Ondit.Eval.Metrics;
using Shouldly;

namespace Ondit.Tests.Lab;

public sealed class MentionPairsTests
{
    // "the actor who left" with head "actor", and "he".
    private static readonly NominalHead Heads = Tagged(
        ("the", "DET"),
        ("actor", "NOUN"),
        ("who", "PRON"),
        ("left", "VERB"),
        ("he", "PRON")
    );

    [Fact]
    public void A_longest_span_and_a_bare_one_match_by_their_head()
    {
        var pairs = MentionPairs.Match([Spans.Of((0, 18), (19, 21))], [Spans.Of((0, 9), (19, 21))], Heads);
        pairs.Count.ShouldBe(2);
        pairs.Found[0].ShouldBe(pairs.Gold[0]);
    }

    [Fact]
    public void Without_heads_they_do_not() =>
        MentionPairs.Match([Spans.Of((0, 18), (19, 21))], [Spans.Of((0, 9), (19, 21))], null).Count.ShouldBe(1);

    [Fact]
    public void Two_mentions_of_one_head_are_paired_one_to_one_the_equal_ones_first()
    {
        var pairs = MentionPairs.Match(
            [Spans.Of((0, 18)), Spans.Of((0, 9))],
            [Spans.Of((4, 9)), Spans.Of((0, 9))],
            Heads
        );
        pairs.Count.ShouldBe(2);
        pairs.Found[1].ShouldBe(pairs.Gold[1]);
        pairs.Found[0].ShouldBe(pairs.Gold[0]);
    }

    [Theory]
    [InlineData("the/DET police/NOUN officer/NOUN who/PRON left/VERB town/NOUN", "officer")]
    [InlineData("Tom/PROPN Cruise/PROPN ,/PUNCT the/DET actor/NOUN", "Cruise")]
    [InlineData("Tom/PROPN 's/PART former/ADJ wife/NOUN", "wife")]
    [InlineData("plans/NOUN to/PART wed/VERB Katie/PROPN", "plans")]
    [InlineData("his/PRON ex/ADJ -/PUNCT wife/NOUN from/ADP Ohio/PROPN", "wife")]
    [InlineData("one/NUM of/ADP the/DET men/NOUN", "one")]
    [InlineData("the/DET highly/ADV anticipated/VERB film/NOUN", "film")]
    [InlineData("Tom/PROPN and/CCONJ Katie/PROPN", "Tom")]
    [InlineData("the/DET rich/ADJ", "rich")]
    [InlineData("she/PRON", "she")]
    public void The_head_is_the_end_of_the_phrase_before_what_follows_it(string tagged, string head)
    {
        var words = tagged.Split(' ').Select(word => word.Split('/')).ToArray();
        var text = string.Join(' ', words.Select(word => word[0]));
        var found = Tagged([.. words.Select(word => (word[0], word[1]))]).Of(new PointSpan(0, text.Length));
        text[found.Start..found.End].ShouldBe(head);
    }

    [Fact]
    public void By_our_guideline_the_head_is_the_last_word() =>
        new LastWordHead(Spans.Of((0, 3), (4, 9), (10, 13))).Of(new PointSpan(0, 9)).ShouldBe(new PointSpan(4, 9));

    // The words with one blank between them.
    private static NominalHead Tagged(params (string Word, string Tag)[] words)
    {
        var tokens = ImmutableArray.CreateBuilder<PointSpan>();
        var start = 0;
        foreach (var (word, _) in words)
        {
            tokens.Add(new PointSpan(start, start + word.Length));
            start += word.Length + 1;
        }

        return new NominalHead(
            tokens.ToImmutable(),
            [.. words.Select(word => word.Tag)],
            [.. words.Select(word => word.Word)]
        );
    }
}

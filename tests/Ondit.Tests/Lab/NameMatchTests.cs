using Ondit.Eval.Corpora;
using Ondit.Eval.Metrics;
using Shouldly;

namespace Ondit.Tests.Lab;

public sealed class NameMatchTests
{
    [Theory]
    [InlineData("Tam Orlick", "tam orlick", true)]
    [InlineData("Tam Orlick", "Orlick", true)]
    [InlineData("Orlick", "Tam Orlick", true)]
    [InlineData("Tam Orlick", "Mr. Orlick’s", true)]
    [InlineData("the Evening Post", "Evening Post", true)]
    [InlineData("OK!", "OK", true)]
    [InlineData("The The", "the the", true)]
    [InlineData("Tam Orlick", "Ada Orlick", false)]
    [InlineData("the Evening Post", "the Morning Post", false)]
    [InlineData("the Post", "the", false)]
    [InlineData("Tam Orlick", "!", false)]
    public void Names_are_one_partys_when_the_words_of_one_are_among_the_others(
        string gold,
        string found,
        bool isOne
    ) => NameMatch.IsOneParty(new PartyNames(gold, []), new PartyNames(found, [])).ShouldBe(isOne);

    [Theory]
    [InlineData("the singer", true)]
    [InlineData("the famous singer", false)]
    [InlineData("he", false)]
    public void An_alias_in_gold_names_the_party_and_a_pronoun_does_not(string found, bool isOne) =>
        NameMatch
            .IsOneParty(new PartyNames("Tam Orlick", ["the singer", "he"]), new PartyNames(found, []))
            .ShouldBe(isOne);
}

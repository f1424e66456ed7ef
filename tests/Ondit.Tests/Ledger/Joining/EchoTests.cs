using Ondit.Ledger;
using Ondit.Ledger.Echoes;
using Ondit.Mentions;
using Shouldly;

namespace Ondit.Tests.Ledger.Joining;

/// <summary>What gives away from where a story has it.</summary>
public sealed class EchoTests
{
    private const string Wire =
        "Marsh to leave Foundry\n\nOttoline Marsh is to leave the Foundry after nine winters, people close to her said on Monday. \"There was a note on the oven,\" one of them said.";

    [Fact]
    public void Words_that_both_have_are_counted_and_the_longest_stretch_is_shown()
    {
        var earlier = PlainStory.Of("1", "Corvane Press", Wire);
        var later = PlainStory.Of(
            "2",
            "The Argus",
            "Local baker bows out\n\nOttoline Marsh is to leave the Foundry after nine winters, people close to her said on Monday. She could not be reached."
        );

        var copied = CopiedText.Of(later, earlier);

        copied.Share.ShouldBeInRange(0.6, 0.8);
        copied.Longest!.Value.In(later.Text).ToString().ShouldStartWith("Ottoline Marsh is to leave");
        CopiedText
            .Of(PlainStory.Of("3", "Third", "Nothing of the kind was seen here by anybody."), earlier)
            .Longest.ShouldBeNull();
    }

    [Fact]
    public void A_quotation_is_known_again_under_other_marks_and_as_a_part()
    {
        var earlier = PlainStory.Of("1", "Corvane Press", Wire);
        var later = PlainStory.Of("2", "Second", "She found ‘a note on the oven’, it is said.");

        SharedQuotes.Of(later, earlier).Single().Folded.ShouldBe("a note on the oven");
    }

    [Theory]
    [InlineData(
        "Corvane Press",
        "It was first told by Corvane Press, and nobody here could check it so far.",
        "Corvane Press",
        true,
        false
    )]
    [InlineData(
        "Corvane Press",
        "Corvane says that she has left, and nobody here could check it so far.",
        "Corvane",
        false,
        false
    )]
    [InlineData(
        "The Liffey Examiner",
        "She told the Examiner so, and nobody here could check it so far.",
        "Examiner",
        false,
        false
    )]
    [InlineData("Halberd News Agency", "She has left.\n\nHNA", "HNA", false, true)]
    [InlineData("Corvane Press", "She has left.\n\n— Corvane Press", "Corvane Press", true, true)]
    public void An_outlet_is_known_by_its_name_and_what_is_left_of_it(
        string outlet,
        string text,
        string words,
        bool isWhole,
        bool isLine
    )
    {
        var telling = PlainStory.Of("1", "Second", text);

        var credit = new CreditReader([outlet, "Second"]).Read(telling).First(one => one.Outlet is not null);

        credit.Outlet.ShouldBe(outlet);
        credit.Span.In(text).ToString().ShouldBe(words);
        credit.IsWhole.ShouldBe(isWhole);
        credit.IsLine.ShouldBe(isLine);
    }

    [Fact]
    public void A_town_is_not_the_paper_that_has_its_name() =>
        new CreditReader(["The Skelwick Messenger"])
            .Read(
                PlainStory.Of("1", "Second", "Shops in Skelwick are worried.", parties: ("Skelwick", PartyType.Place))
            )
            .ShouldBeEmpty();

    [Fact]
    public void Every_word_that_passes_on_does_so_in_its_example()
    {
        foreach (var row in LedgerList.Load("Echoes/credit-words.tsv"))
        {
            PlainStory
                .Of("1", "Second", row[2])
                .Words.Select(word => CreditReader.KindOf(word.Folded))
                .Any(kind => kind == row[1])
                .ShouldBeTrue(row[0]);
        }
    }

    [Fact]
    public void Every_word_of_an_outlet_on_itself_is_found_in_its_example()
    {
        foreach (var row in LedgerList.Load("Echoes/self-words.tsv"))
        {
            var telling = PlainStory.Of("1", "Second", row[2]);
            (row[1] == "self" ? SelfReference.In(telling) : SelfReference.TakesBack(telling)).ShouldNotBeEmpty(row[0]);
        }
    }

    [Fact]
    public void Every_family_has_the_two_of_its_example()
    {
        foreach (var row in LedgerList.Load("Echoes/families.tsv"))
        {
            var two = row[2].Split(" and ");
            OutletFamilies.AreOne(two[0], two[1]).ShouldBeTrue(row[2]);
            two.ShouldContain(name => name == row[0]);
        }

        OutletFamilies.AreOne("The Sun", "The Sun").ShouldBeFalse();
        OutletFamilies.AreOne("The Sun", "Daily Mirror").ShouldBeFalse();
    }

    [Theory]
    [InlineData("Roles/outcome-words.tsv")]
    [InlineData("Roles/representatives.tsv")]
    public void Every_word_stands_in_its_example(string list)
    {
        foreach (var row in LedgerList.Load(list))
        {
            PlainStory.Of("1", "Second", row[1]).Words.ShouldContain(word => word.Folded == row[0]);
        }
    }
}

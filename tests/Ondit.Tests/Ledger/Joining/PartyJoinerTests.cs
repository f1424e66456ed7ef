using System.Collections.Immutable;
using Ondit.Ledger;
using Ondit.Ledger.Parties;
using Ondit.Ledger.Tellings;
using Ondit.Mentions;
using Shouldly;

namespace Ondit.Tests.Ledger.Joining;

/// <summary>Who is one over several stories, and why.</summary>
public sealed class PartyJoinerTests
{
    [Theory]
    [InlineData("Ottoline Marsh", "Marsh")]
    [InlineData("Ottoline Marsh", "Ottoline")]
    [InlineData("Ottoline Marsh", "Mrs Marsh")]
    [InlineData("Ottoline Marsh", "OTTOLINE MARSH")]
    [InlineData("Ottoline Vane Marsh", "Ottoline Marsh")]
    [InlineData("Åsa Lindqvarn", "Asa Lindqvarn")]
    public void One_person_has_one_name_or_a_part_of_it(string full, string other)
    {
        var party = Joined(full, other).ShouldHaveSingleItem();

        party.Name.ShouldBe(full);
        party.Members.Select(member => member.Story).ShouldBe(["1", "2"], ignoreOrder: true);
        party.Members.ShouldAllBe(member => member.Why.Length > 0);
    }

    [Theory]
    [InlineData("Ottoline Marsh", "Bram Marsh")]
    [InlineData("Ottoline Marsh", "Ottoline Marsh-Deen")]
    [InlineData("Ottoline Marsh", "Bram Ueda")]
    public void Two_full_names_are_two(string one, string other) => Joined(one, other).Length.ShouldBe(2);

    [Fact]
    public void A_surname_of_two_is_taken_for_neither() =>
        PartyJoiner
            .Join([Story("1", "Ottoline Marsh"), Story("2", "Bram Marsh"), Story("3", "Marsh")])
            .Select(party => party.Members.Length)
            .ShouldBe([1, 1, 1]);

    [Fact]
    public void Every_title_is_left_out_of_the_name_of_its_example()
    {
        foreach (var row in LedgerList.Load("Parties/titles.tsv"))
        {
            PartyJoiner.WordsOf(row[1]).Length.ShouldBe(row[1].Split(' ').Length - 1, row[0]);
        }
    }

    private static ImmutableArray<LedgerParty> Joined(string one, string other) =>
        PartyJoiner.Join([Story("1", one), Story("2", other)]);

    private static Telling Story(string id, string name) =>
        PlainStory.Of(id, "The Larkfield Echo", $"{name} was leaving.", parties: (name, PartyType.Person));
}

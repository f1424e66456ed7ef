using System.Collections.Immutable;
using Ondit.Profiles;
using Ondit.Stories;
using Ondit.Tokens;
using Shouldly;

namespace Ondit.Tests.Profiles;

/// <summary>Every line of the profile's word lists has an example, and the example holds.</summary>
public sealed class ProfileWordTests
{
    public static TheoryData<string, string, string> Charges
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var row in WordList.Load("Profiles/charges.tsv"))
            {
                rows.Add(row[0], row[1], row[2]);
            }

            return rows;
        }
    }

    public static TheoryData<string, string> Passives => Pairs("Profiles/passives.tsv");

    public static TheoryData<string, string> Hedges => Pairs("Profiles/hedges.tsv");

    public static TheoryData<string, string> EmptyWords => Pairs("Profiles/empty-words.tsv");

    public static TheoryData<string, string> Apart => Pairs("Profiles/apart.tsv");

    public static TheoryData<string, string> NounEnds => Pairs("Profiles/noun-ends.tsv");

    [Theory]
    [MemberData(nameof(Charges))]
    public void The_example_of_a_charge_holds_it(string word, string charge, string example)
    {
        example.ShouldContain(word.TrimEnd('*'), Shouldly.Case.Insensitive);
        ChargesOf(example)
            .Select(found => found.Charge)
            .ShouldContain(charge == "attack" ? Charge.Attack : Charge.Allegation, example);
    }

    [Theory]
    [MemberData(nameof(Passives))]
    public void An_injury_after_such_a_word_is_suffered(string word, string example)
    {
        example.Split(' ').ShouldContain(word, StringComparer.Ordinal);
        ChargesOf(example).Single().IsSuffered.ShouldBeTrue();
        ChargesOf("She stalked him.").Single().IsSuffered.ShouldBeFalse();
        ChargesOf($"She {word} abusive.").Single().IsSuffered.ShouldBeFalse();
    }

    [Theory]
    [InlineData("A lawful beanstalk")]
    [InlineData("She read “Rude Food” twice")]
    public void A_charge_is_no_part_of_another_word_or_of_a_title(string text) => ChargesOf(text).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Hedges))]
    public void A_hedge_keeps_a_headline_from_being_firm(string word, string example)
    {
        example.ShouldContain(word.TrimEnd('*'), Shouldly.Case.Insensitive);
        EventWords.IsHedged(example, new TextSpan(0, example.Length)).ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(EmptyWords))]
    public void An_empty_word_tells_of_no_event(string word, string example)
    {
        example.Split(' ', '!').ShouldContain(word, StringComparer.OrdinalIgnoreCase);
        var without = string.Join(
            ' ',
            example.Split(' ').Where(part => !part.TrimEnd('!').Equals(word, StringComparison.OrdinalIgnoreCase))
        );
        EventsOf(example).ShouldBe(EventsOf(without), ignoreOrder: true);
    }

    [Theory]
    [InlineData("parted", "part")]
    [InlineData("splitting", "split")]
    [InlineData("married", "marry")]
    [InlineData("dates", "dating")]
    public void Forms_of_a_word_tell_of_one_event(string one, string other) => EventsOf(one).ShouldBe(EventsOf(other));

    [Theory]
    [MemberData(nameof(Apart))]
    public void The_example_of_a_word_that_sets_apart_is_a_voice_of_its_own(string word, string example)
    {
        example.ShouldContain(word, Shouldly.Case.Insensitive);
        var source = example[..example.IndexOf(" say", StringComparison.Ordinal)];
        SourcedStory
            .Profile(
                $"{{s1:A friend}} {{c1:said}} {{t1:no}}. {{s2:{source}}} {{c2:say}} {{t2:so}}. // 1: unnamed, one; 2: unnamed, one"
            )
            .VoicesAtLeast.Count.ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(NounEnds))]
    public void What_follows_such_a_word_only_describes_the_source(string word, string example)
    {
        var noun = example.Split(' ').TakeWhile(part => part != word).Last().ToLowerInvariant();
        var plural = noun.EndsWith('s') ? noun : noun + "s";
        SourcedStory
            .Profile(
                $"{{s1:{(noun == plural ? example : "Many " + plural)}}} {{c1:say}} {{t1:no}}. {{s2:{(noun == plural ? "A " + noun[..^1] : example)}}} {{c2:says}} {{t2:so}}. // 1: unnamed, several; 2: unnamed, one"
            )
            .PluralWithOneVoice.Count.ShouldBe(1, example);
    }

    private static IEnumerable<ChargeWord> ChargesOf(string text) =>
        ChargeLexicon.Instance.Read(text, new TextSpan(0, text.Length));

    private static ImmutableHashSet<string> EventsOf(string text) =>
        EventWords.Of(SourcedStory.Read(text), new TextSpan(0, text.Length));

    private static TheoryData<string, string> Pairs(string list)
    {
        var rows = new TheoryData<string, string>();
        foreach (var row in WordList.Load(list))
        {
            rows.Add(row[0], row[1]);
        }

        return rows;
    }
}

using System.Text.RegularExpressions;
using Ondit.Profiles;
using Ondit.Tokens;
using Shouldly;

namespace Ondit.Tests.Profiles;

public sealed partial class HouseReaderTests
{
    public static TheoryData<string, string> Rules
    {
        get
        {
            var rules = new TheoryData<string, string>();
            foreach (var house in HouseReader.Names)
            {
                foreach (var row in WordList.Load($"Profiles/Houses/{house}.tsv"))
                {
                    rules.Add(house, row[0]);
                }
            }

            return rules;
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_example_of_a_rule_points_to_the_words_that_its_line_says(string house, string rule)
    {
        var row = WordList.Load($"Profiles/Houses/{house}.tsv").Single(row => row[0] == rule);
        row.Length.ShouldBe(6, rule);
        var reading = SourcedStory.Read(row[4]);
        var finding = FindingReader.Read(reading, [HouseReader.Named(house)]).Single(found => found.Rule == rule);

        finding.House.ShouldBe(house);
        finding.PublishedIn.ShouldBe(row[1]);
        string.Join(" + ", finding.Spans.Select(span => span.In(reading.Story.Text).ToString())).ShouldBe(row[5]);
    }

    [Fact]
    public void A_story_on_the_record_gives_no_house_anything_to_look_at()
    {
        var reading = SourcedStory.Read(
            "Council closes bridge\\n\\n{s1:Ann Orley} {c1:said} {t1:the bridge will close}. // 1: named, speaker Ann Orley"
        );

        FindingReader.Read(reading, HouseReader.Names.Select(HouseReader.Named)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_note_says_look_and_gives_no_verdict(string house, string rule)
    {
        var row = WordList.Load($"Profiles/Houses/{house}.tsv").Single(row => row[0] == rule);

        row[3].ShouldStartWith("Look ");
        Verdict().IsMatch(string.Join(' ', row[..4])).ShouldBeFalse();
    }

    [Theory]
    [InlineData("", 1, "holds no rule")]
    [InlineData("# only a comment\n", 1, "holds no rule")]
    [InlineData("# rules\n\nbare\tour book\tunnamed bare\n", 3, "has 3 of 4 fields")]
    [InlineData("bare\tour book\tunnamed  naked\tLook.\n", 1, "no condition \"naked\"")]
    [InlineData("bare\t \tunnamed\tLook.\n", 1, "field 2 is empty")]
    [InlineData("bare\ta\tbare\tLook.\r\nbare\ta\tone\tLook.\r\n", 2, "stands twice")]
    public void A_wrong_file_is_refused_with_the_line(string text, int line, string message)
    {
        var problem = Should.Throw<HouseFormatException>(() => HouseReader.Read("ours", text));

        problem.Message.ShouldContain(message);
        if (line > 1)
        {
            problem.Line.ShouldBe(line);
        }
    }

    [Fact]
    public void An_editors_file_needs_no_example()
    {
        var house = HouseReader.Read(
            "ours",
            "\uFEFFno pals\tour book, 3\tunnamed bare|described one\tLook who it is.\r\n"
        );

        house
            .Rules.Single()
            .When.Select(group => string.Join('|', group))
            .ShouldBe(["unnamed", "bare|described", "one"]);
        FindingReader
            .Read(SourcedStory.Read("{s1:A pal} {c1:said} {t1:no}. // 1: unnamed, one, described"), [house])
            .Single()
            .Ids.ShouldBe(["a1"]);
    }

    [Fact]
    public void A_rule_on_the_source_points_to_each_voice_once()
    {
        var reading = SourcedStory.Read(
            "{s1:A source} {c1:said} {t1:no}. {s2:He} {c2:said} {t2:yes}. {s3:An insider} {c3:knew} {t3:it}. // 1: unnamed, one, bare; 2: unnamed, one, bare, same a1; 3: unnamed, one, bare"
        );

        FindingReader
            .Read(reading, [HouseReader.Read("ours", "bare\tbook\tunnamed bare\tLook.")])
            .Single()
            .Ids.ShouldBe(["a1", "a3"]);
    }

    [Theory]
    [InlineData(
        "Venn and Tarrant part\\n\\n{s1:A pal} {c1:said} {t1:Venn and Tarrant part}. // 1: unnamed, one, about Venn, about Tarrant",
        true
    )]
    [InlineData(
        "Will Venn and Tarrant part?\\n\\n{s1:A pal} {c1:said} {t1:Venn and Tarrant part}. // 1: unnamed, one, about Venn, about Tarrant",
        false
    )]
    [InlineData(
        "Venn and Tarrant part\\n\\n{o1:Venn and Tarrant part}. {s1:A pal} {c1:said} {t1:Venn and Tarrant part}. // o1: about Venn, about Tarrant; 1: unnamed, one, about Venn, about Tarrant",
        false
    )]
    [InlineData(
        "{s2:Pal}: {c2:says} {t2:Venn and Tarrant part}\\n\\n{s1:A pal} {c1:said} {t1:Venn and Tarrant part}. // 2: unnamed, one, about Venn; 1: unnamed, one, about Venn, about Tarrant",
        false
    )]
    [InlineData(
        "Venn and Tarrant part\\n\\n{s1:Venn} {c1:said} {t1:Venn and Tarrant part}. // 1: named, about Venn, about Tarrant",
        false
    )]
    [InlineData(
        "Venn and Tarrant part\\n\\n{s1:Venn} {c1:said} {t1:Venn and Tarrant may part}. // 1: named, PS+, about Venn, about Tarrant",
        true
    )]
    [InlineData(
        "Venn and Tarrant reportedly part\\n\\n{s1:A pal} {c1:said} {t1:Venn and Tarrant part}. // 1: unnamed, one, about Venn, about Tarrant",
        false
    )]
    [InlineData(
        "“Venn and Tarrant part”\\n\\n{s1:A pal} {c1:said} {t1:Venn and Tarrant part}. // 1: unnamed, one, about Venn, about Tarrant",
        false
    )]
    [InlineData(
        "Venn and Tarrant part\\n\\n{s1:A pal} {c1:said} {t1:Venn and Tarrant met in May}. // 1: unnamed, one, about Venn, about Tarrant",
        false
    )]
    [InlineData(
        "Venn and Tarrant part\\n\\n{s1:A pal} {c1:said} {t1:Venn parts with money}. // 1: unnamed, one, about Venn; 2: about Tarrant",
        false
    )]
    [InlineData(
        "Venn and Tarrant part\\n\\n{s1:A pal} {c1:said} {t1:Venn and Tarrant want to part}. // 1: unnamed, one, Uu, about Venn, about Tarrant",
        false
    )]
    [InlineData(
        "Venn and Tarrant part\\n\\n{s1:A pal} {c1:said} {t1:{s2:Venn} {c2:told} her {t2:Venn and Tarrant part}}. // 1: unnamed, one, about Venn, about Tarrant; 2: named, parent a1, about Venn, about Tarrant",
        true
    )]
    public void A_headline_is_held_against_what_the_body_says_of_the_same(string story, bool isFound) =>
        FindingReader
            .Read(SourcedStory.Read(story), [HouseReader.Read("ours", "headline\tbook\theadline-firmer\tLook.")])
            .IsEmpty.ShouldBe(!isFound);

    [Theory]
    [InlineData("“{t1:He has gone},” {s1:Venn} {c1:said}. “{t2:She will not follow}.” // 1: direct", "")]
    [InlineData("{s1:Venn} {c1:spoke}. {t1:He has gone}. // 1: indirect", "")]
    [InlineData(
        "“{t1:He has gone. She knows. I will not follow},” {s1:Venn} {c1:said}. // 1: direct",
        "He has gone. She knows."
    )]
    public void Words_are_apart_from_their_source_where_they_stand_in_sentences_before_it(string story, string words)
    {
        var reading = SourcedStory.Read(story);
        string.Join(
                " + ",
                FindingReader
                    .Read(reading, [HouseReader.Read("ours", "late\tbook\tother-sentence\tLook.")])
                    .SelectMany(finding => finding.Spans)
                    .Select(span => span.In(reading.Story.Text).ToString())
            )
            .ShouldBe(words);
    }

    [Theory]
    [InlineData("Bo Fenn stalked Ann Orley", "Bo Fenn")]
    [InlineData("Ann Orley was stalked by Bo Fenn", "Bo Fenn")]
    [InlineData("a man was arrested with Ann Orley’s book, Bo Fenn knows", "")]
    [InlineData("charges of fraud against Bo Fenn and a talk with Ann Orley", "Bo Fenn")]
    [InlineData("Bo Fenn’s sister in the north is selfish, so is Ann Orley", "")]
    [InlineData("Bo Fenn’s cruelty hurt Ann Orley", "Bo Fenn")]
    public void A_reply_is_missing_from_those_whom_a_claim_charges(string claim, string charged)
    {
        var reading = SourcedStory.Read($"{{o1:{claim}}}. // o1: about Bo Fenn, about Ann Orley");
        var missing = new Ondit.Profiles.Sourcing(reading).NoReplyTold;
        string.Join(" + ", missing.Select(id => reading.Parties.Single(party => party.Id == id).Name))
            .ShouldBe(charged);
    }

    [Fact]
    public void They_may_be_one()
    {
        var reading = SourcedStory.Read(
            "{s1:An aide} {c1:said} {t1:no}. {s2:They} {c2:doubt} {t2:it}. // 1: unnamed, one, described; 2: unnamed, several, same a1"
        );
        FindingReader
            .Read(reading, [HouseReader.Read("ours", "many\tbook\tunnamed several one-voice\tLook.")])
            .ShouldBeEmpty();
    }

    [GeneratedRegex(@"\b(?:breach|false|true)\b", RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Verdict();
}

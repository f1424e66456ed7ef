using Ondit.Attributions;
using Ondit.Mentions;
using Ondit.Stories;
using Ondit.Tests.Tags;
using Ondit.Tokens;
using Shouldly;

namespace Ondit.Tests.Attributions;

/// <summary>Every line of the lists of voices has an example, and it reads as the line says.</summary>
public sealed class VoiceListTests
{
    [Fact]
    public void The_example_of_a_noun_has_its_number_and_standing()
    {
        foreach (var row in WordList.Load("Attributions/unnamed.tsv"))
        {
            var voice = UnnamedVoice.Read(Phrase(row[4]));
            voice.Number.ToString().ToLowerInvariant().ShouldBe(row[1], row[4]);
            voice.Standing.ToString().ToLowerInvariant().ShouldBe(row[2], row[4]);
            Phrase(row[4]).Noun.ShouldBe(row[0], row[4]);
        }
    }

    [Fact]
    public void The_example_of_a_phrase_word_is_cut_where_its_class_says()
    {
        foreach (var row in WordList.Load("Attributions/phrase-words.tsv"))
        {
            var phrase = Phrase(row[2]);
            if (row[1] == "opener")
            {
                phrase.Words[phrase.Rest].ShouldBe(row[0], row[2]);
            }
            else
            {
                UnnamedVoice.Read(phrase).Standing.ShouldBe(Standing.Bare, row[2]);
            }
        }
    }

    [Fact]
    public void The_example_of_a_basis_has_its_standing_and_a_span()
    {
        foreach (var row in WordList.Load("Attributions/bases.tsv"))
        {
            var voice = UnnamedVoice.Read(Phrase(row[2]));
            voice.Standing.ToString().ToLowerInvariant().ShouldBe(row[1], row[2]);
            voice.Basis.ShouldNotBeNull(row[2]);
        }
    }

    [Fact]
    public void The_example_of_a_reason_has_a_reason()
    {
        foreach (var row in WordList.Load("Attributions/reasons.tsv"))
        {
            var words = Words(row[1]);
            Matches(row[0], words).ShouldBeTrue(row[1]);
            ReasonReader.Read(words, 0, words.Count).ShouldNotBeNull(row[1]);
        }
    }

    [Fact]
    public void The_example_of_an_outlet_names_it()
    {
        foreach (var row in WordList.Load("Attributions/outlets.tsv"))
        {
            Outlets(row[2]).ShouldContain(outlet => outlet == row[0], row[2]);
        }
    }

    [Fact]
    public void The_example_of_an_outlet_word_makes_an_outlet()
    {
        foreach (var row in WordList.Load("Attributions/outlet-words.tsv"))
        {
            Outlets(row[2]).ShouldContain(name => name.Contains(row[0], StringComparison.Ordinal), row[2]);
        }
    }

    [Fact]
    public void The_example_of_a_frame_came_through_its_outlet()
    {
        foreach (var row in WordList.Load("Attributions/frames.tsv"))
        {
            var cue = row[1].LastIndexOf('{');
            var end = row[1].LastIndexOf('}');
            var marked = $"{row[1][..cue]}[{row[1][(cue + 1)..end]}]{row[1][(end + 1)..]}";
            var outlet = row[1][
                (row[1].IndexOf('<', StringComparison.Ordinal) + 1)..row[1].IndexOf('>', StringComparison.Ordinal)
            ];
            var read = new VoiceExample(
                marked.Replace("<", "", StringComparison.Ordinal).Replace(">", "", StringComparison.Ordinal),
                SourceType.Named
            ).Read();
            var via = read.Attributions[0].Voice.Via.ShouldHaveSingleItem(row[1]);
            read.Parties.ShouldContain(party => party.Id == via && party.Name == outlet, row[1]);
        }
    }

    [Fact]
    public void The_example_of_a_statement_has_its_words()
    {
        foreach (var row in WordList.Load("Attributions/statements.tsv"))
        {
            Matches(row[0], Words(row[1])).ShouldBeTrue(row[1]);
        }
    }

    [Fact]
    public void The_example_of_a_denial_has_its_words()
    {
        foreach (var row in WordList.Load("Attributions/denials.tsv"))
        {
            var reading = MarkedStory.Parse(row[2]).Read();
            reading.Attributions.ShouldHaveSingleItem().Kind.IsDenial.ShouldBeTrue(row[2]);
            reading.Decisions.ShouldContain(decision => decision.By == $"rule: denials.tsv: {row[0]}", row[2]);
        }
    }

    [Theory]
    [InlineData("unnamed")]
    [InlineData("phrase-words")]
    [InlineData("bases")]
    [InlineData("reasons")]
    [InlineData("outlets")]
    [InlineData("outlet-words")]
    [InlineData("frames")]
    [InlineData("statements")]
    [InlineData("denials")]
    public void No_line_stands_twice(string list) =>
        WordList
            .Load($"Attributions/{list}.tsv")
            .Select(row => list == "outlet-words" ? $"{row[0]} {row[1]}" : row[0])
            .ShouldBeUnique(StringComparer.Ordinal);

    private static bool Matches(string pattern, TokenWords words) =>
        Enumerable.Range(0, words.Count).Any(i => WordPattern.Parse(pattern).Match(words, i, words.Count) >= 0);

    private static IEnumerable<string> Outlets(string text)
    {
        var words = Words(text);
        return OutletFinder
            .Find(words, [], new MentionIndex([]))
            .Select(mention => words.Span(mention.Start, mention.End).In(text).ToString());
    }

    private static SourcePhrase Phrase(string text) =>
        SourcePhrase.Of(Words(text), new TextSpan(0, text.Length)).ShouldNotBeNull();

    private static TokenWords Words(string text) => new(text, Tokenizer.Read(text));
}

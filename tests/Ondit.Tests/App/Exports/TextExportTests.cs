using Ondit.App.Exports;
using Shouldly;

namespace Ondit.Tests.App.Exports;

public sealed class TextExportTests
{
    [Fact]
    public void Parts_are_told_apart_without_colour() =>
        Write(ReadingExample.Hard)
            .ShouldBe(
                """
                Over & <b>out</b>
                The Example · 6 May 2024 · hard, "one"
                [¹source] <¹cue> {¹content¹} the same number: one attribution

                🎬 <script>alert('x')</script> & "Dune"

                [¹A source, who knows both], <¹told> OK! {¹that [²Ann] <²said> {²she was leaving²}¹}.

                {³“It is over,”³} [³he] <³said>. {³“Quite over.³}

                {³“And so is the film.”³}

                Rumors <⁴swirled>, =1+1, {⁴of a sequel⁴}�[31m.

                4 attributions

                  a1 A source, who knows both · told · unnamed, one, bare · indirect, certainty 90 %
                     that Ann said she was leaving

                      a2 Ann · said · unnamed, one, bare · indirect, certainty 90 %
                         she was leaving

                  a3 he · said · unnamed, one, bare · direct, certainty 99 %
                     “It is over,” … “Quite over. … “And so is the film.”

                  a4 nobody named · swirled · unnamed, one, bare · indirect, certainty 90 %
                     of a sequel

                """
            );

    [Fact]
    public void The_profile_stands_under_the_story_with_a_bar_and_ids_and_lists_follow() =>
        Write(ReadingExample.Whole)
            .ShouldBe(
                """
                sourced
                [¹source] <¹cue> {¹content¹} the same number: one attribution

                Ann Orley, 38, is close to Bo Fenn. [¹A source, a pal of hers], <¹told> The Lamp {¹that Ann Orley
                hates Bo Fenn¹}. <²Reportedly>, {²they met in August²}. Bo Fenn declined to comment.

                On whose word: 3 claims
                  own voice       ████████████████████████   1      c1
                  unnamed         ████████████████████████   1      c2
                  rumour          ████████████████████████   1      c3

                Voices
                  Distinct voices                            1      a1
                  Unnamed, no reason given                   1      a1

                Claims of unnamed sources
                  The source is described                    1      c2
                  Rests on one unnamed voice                 1      c2
                  Opinion or attack                          1      c2

                Other claims to look at
                  Own voice, no attribution                  1      c1
                  At second hand                             1      c2
                  Rumour with nobody behind it               1      c3

                Replies
                  Sought                                     1      r1
                  Refused                                    1      r1
                  None told for                              1      Ann Orley

                House rules: AP
                  reason for anonymity · AP Statement of News Values and Principles, Anonymous sources
                    Look whether the story says why the source asked not to be named.
                    > A source, a pal of hers
                    a1

                  opinion or attack, unnamed · AP Statement of News Values and Principles, Anonymous sources
                    Look whether somebody says this under a name: what comes from unnamed sources is information,
                    not opinion or speculation.
                    > that Ann Orley hates Bo Fenn
                    c2

                  second hand · AP, “When is it OK to use anonymous sources?” (blog.ap.org), On Attribution
                    Look for the first hand: what somebody else has told is laid to named sources.
                    > A source, a pal of hers
                    a1

                  response · AP Statement of News Values and Principles
                    Look whether those shown in a bad light were asked for a response, and say so.
                    > that Ann Orley hates Bo Fenn
                    c2

                2 attributions

                  a1 A source, a pal of hers · told · unnamed, one, described · via The Lamp · indirect, certainty
                  90 %
                     that Ann Orley hates Bo Fenn
                     c2 about Ann Orley and Bo Fenn

                  a2 nobody named · Reportedly · rumour · indirect, certainty 90 %
                     they met in August
                     c3 put as probable · about Bo Fenn · when: 2020-08

                1 claim in the story’s own voice
                  c1 Ann Orley, 38, is close to Bo Fenn
                     about Ann Orley and Bo Fenn

                Replies
                  r1 declined to comment · they, for Bo Fenn
                     Bo Fenn declined to comment

                Relations
                  Ann Orley aged 38 · own voice, c1 · “Ann Orley, 38”
                  Ann Orley linked to Bo Fenn · rumour · “they met”

                Parties, with how often each is mentioned
                  person         Ann Orley (2), Bo Fenn (3), The Lamp

                Times
                  2020-08                 “August”

                """
            );

    [Fact]
    public void Lines_are_broken_between_words()
    {
        var text = string.Join(' ', Enumerable.Repeat("nine letters", 300));

        Write(ReadingExample.Of(text)).Split('\n').ShouldAllBe(line => line.Length <= 100 && !line.EndsWith(' '));
    }

    [Fact]
    public void A_story_without_attributions_says_so() =>
        Write(ReadingExample.Of("Nothing.")).ShouldBe("example\n\nNothing.\n\nNo attributions found\n");

    private static string Write(Reading reading)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var export = new TextExport(new Pen(output));
        export.Write(reading);
        export.End();
        return output.ToString();
    }
}

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
    public void The_profile_stands_under_the_story_with_a_bar_and_ids_and_lists_follow() => Write(ReadingExample.Whole).ShouldBe("""
        WHOLE
        """);

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

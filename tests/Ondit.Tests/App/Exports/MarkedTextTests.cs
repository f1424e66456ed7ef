using System.Text;
using Ondit.App.Exports;
using Ondit.Attributions;
using Ondit.Stories;
using Shouldly;

namespace Ondit.Tests.App.Exports;

public sealed class MarkedTextTests
{
    [Fact]
    public void Nested_marks_lie_in_each_other() =>
        Shown(ReadingExample.Hard)[1]
            .ShouldBe("[1A source, who knows both]1, <1told>1 OK! {1that [2Ann]2 <2said>2 {2she was leaving}2}1.");

    [Fact]
    public void A_mark_over_two_paragraphs_is_broken_off_and_taken_up_again()
    {
        const string Text = "He said: all\n\nis well.";
        var reading = ReadingExample.Of(
            Text,
            ReadingExample.Attribution(Text, "a1", ["He"], ["said"], ["all\n\nis well"])
        );

        Shown(reading).ShouldBe(["[1He]1 <1said>1: {1all)1", "(1is well}1."]);
    }

    [Fact]
    public void Marks_that_cross_are_broken_where_they_cross()
    {
        const string Text = "one two three four";
        var reading = ReadingExample.Of(
            Text,
            ReadingExample.Attribution(Text, "a1", [], ["four"], ["one two three"]),
            ReadingExample.Attribution(Text, "a2", [], ["one"], ["two three four"])
        );

        Shown(reading).ShouldBe(["{1<2one>2 {2two three)2}1(2 <1four>1}2"]);
    }

    [Fact]
    public void The_words_of_all_steps_are_the_words_of_the_story()
    {
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var text = string.Concat(Enumerable.Range(0, 60).Select(_ => "ab \n"[random.Next(4)]));
            var attributions = Enumerable
                .Range(1, 5)
                .Select(i => new Attribution(
                    $"a{i}",
                    Any(),
                    Any(),
                    Any(),
                    Form.Direct,
                    ReadingExample.Kind,
                    Voice.Unknown,
                    null,
                    0.5
                ))
                .ToArray();

            var steps = MarkedText.Read(ReadingExample.Of(text, attributions)).ToList();

            string.Concat(steps.SelectMany(paragraph => paragraph).Select(step => step.Words.In(text).ToString()))
                .Where(c => !char.IsWhiteSpace(c))
                .ShouldBe(text.Where(c => !char.IsWhiteSpace(c)));
            steps.ForEach(ShouldNest);

            System.Collections.Immutable.ImmutableArray<TextSpan> Any()
            {
                var start = random.Next(text.Length);
                return [new TextSpan(start, random.Next(start + 1, text.Length + 1))];
            }
        }
    }

    private static void ShouldNest(IReadOnlyList<MarkStep> steps)
    {
        var open = new Stack<Mark>();
        foreach (var step in steps)
        {
            if (step.Kind == MarkStepKind.Open)
            {
                open.Push(step.Mark!);
            }
            else if (step.Kind == MarkStepKind.Close)
            {
                open.Pop().ShouldBeSameAs(step.Mark);
            }
        }

        open.ShouldBeEmpty();
    }

    // Round brackets where a mark is broken off.
    private static string[] Shown(Reading reading) =>
        [
            .. MarkedText
                .Read(reading)
                .Select(steps =>
                {
                    var shown = new StringBuilder();
                    foreach (var step in steps)
                    {
                        var signs = step.Mark?.Part switch
                        {
                            Part.Source => "[]",
                            Part.Cue => "<>",
                            _ => "{}",
                        };
                        shown.Append(
                            step.Kind switch
                            {
                                MarkStepKind.Open => $"{(step.IsEdge ? signs[0] : '(')}{step.Mark!.Attribution + 1}",
                                MarkStepKind.Close => $"{(step.IsEdge ? signs[1] : ')')}{step.Mark!.Attribution + 1}",
                                _ => step.Words.In(reading.Story.Text).ToString(),
                            }
                        );
                    }

                    return shown.ToString();
                }),
        ];
}

using Ondit.App.Commands;
using Ondit.Stories;
using Shouldly;

namespace Ondit.Tests.App.Commands;

public sealed class OrderedReadingTests
{
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Readings_come_in_the_order_of_the_stories()
    {
        var random = new Random(3);
        var pauses = Enumerable.Range(0, 200).Select(_ => random.Next(3)).ToList();
        var written = new List<string>();

        await OrderedReading.RunAsync(
            pauses.Select((pause, i) => new Story($"{i} {pause}")),
            story =>
            {
                Thread.Sleep(story.Text[^1] - '0');
                return Read(story);
            },
            reading => written.Add(reading.Story.Text),
            Token
        );

        written.ShouldBe(pauses.Select((pause, i) => $"{i} {pause}"));
    }

    [Fact]
    public async Task Only_a_window_of_stories_is_held_while_the_writer_is_slow()
    {
        var taken = 0;
        var written = 0;
        var most = 0;

        await OrderedReading.RunAsync(
            Stories(500, () => Interlocked.Increment(ref taken)),
            Read,
            _ =>
            {
                Thread.Sleep(1);
                most = Math.Max(most, Volatile.Read(ref taken) - written++);
            },
            Token
        );

        written.ShouldBe(500);
        most.ShouldBeLessThanOrEqualTo((2 * Environment.ProcessorCount) + 3);
    }

    [Fact]
    public async Task Where_writing_fails_reading_stops()
    {
        var taken = 0;

        await Should.ThrowAsync<IOException>(() =>
            OrderedReading.RunAsync(
                Stories(int.MaxValue, () => Interlocked.Increment(ref taken)),
                Read,
                _ => throw new IOException(),
                Token
            )
        );

        await Task.Delay(100, Token);
        var before = Volatile.Read(ref taken);
        await Task.Delay(100, Token);
        Volatile.Read(ref taken).ShouldBe(before);
    }

    [Fact]
    public async Task No_story_is_being_read_any_more_when_it_has_ended()
    {
        var running = 0;

        await Should.ThrowAsync<IOException>(() =>
            OrderedReading.RunAsync(
                Stories(100, () => { }),
                story =>
                {
                    Interlocked.Increment(ref running);
                    Thread.Sleep(20);
                    Interlocked.Decrement(ref running);
                    return Read(story);
                },
                _ => throw new IOException(),
                Token
            )
        );

        Volatile.Read(ref running).ShouldBe(0);
    }

    [Fact]
    public async Task Where_reading_fails_the_failure_comes_out() =>
        await Should.ThrowAsync<InvalidDataException>(() =>
            OrderedReading.RunAsync(Stories(3, () => { }), _ => throw new InvalidDataException(), _ => { }, Token)
        );

    [Fact]
    public async Task Cancelling_ends_it()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);

        await Should.ThrowAsync<OperationCanceledException>(() =>
            OrderedReading.RunAsync(Stories(int.MaxValue, () => { }), Read, _ => stop.Cancel(), stop.Token)
        );
    }

    private static IEnumerable<Story> Stories(int count, Action taken)
    {
        for (var i = 0; i < count; i++)
        {
            taken();
            yield return new Story("x");
        }
    }

    private static Reading Read(Story story) => ReadingExample.Of("x") with { Story = story };
}

using System.Globalization;
using Ondit.App.Exports;
using Ondit.App.Imports;
using Spectre.Console;

namespace Ondit.App.Commands;

/// <summary>A bar on standard error with the rate and the time left, where somebody is there to see it and it takes a while.</summary>
internal static class ReadingProgress
{
    // Less than this is read before a bar could tell anything.
    private const long WorthABar = 200_000;

    /// <summary>Does the work and shows how far it is.</summary>
    /// <param name="import">Knows how much was read.</param>
    /// <param name="inputs">Tell how much there is.</param>
    /// <param name="problems">Written above the bar.</param>
    /// <param name="destination">No bar where data goes to the same screen.</param>
    /// <param name="work">Is given what it calls after each story.</param>
    public static Task ShowAsync(
        StoryImport import,
        IReadOnlyList<string> inputs,
        ProblemLog problems,
        Destination destination,
        Func<Action, Task> work
    )
    {
        var total = inputs.Sum(Length);
        return Console.IsErrorRedirected || destination.IsTerminal || total < WorthABar
            ? work(() => { })
            : ShowAsync(import, total, problems, work);
    }

    private static async Task ShowAsync(StoryImport import, long total, ProblemLog problems, Func<Action, Task> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        problems.Say = message => console.WriteLine(message);
        await console
            .Progress()
            .AutoClear(enabled: true)
            .Columns(
                new ProgressBarColumn(),
                new PercentageColumn(),
                new RemainingTimeColumn(),
                new TaskDescriptionColumn { Alignment = Justify.Left }
            )
            .StartAsync(async bars =>
            {
                var bar = bars.AddTask("0 stories", maxValue: total);
                var stories = 0;
                var clock = TimeProvider.System;
                var start = clock.GetTimestamp();
                await work(() =>
                    {
                        stories++;
                        var rate = stories / clock.GetElapsedTime(start).TotalSeconds;
                        bar.Description = string.Create(
                            CultureInfo.InvariantCulture,
                            $"{stories:N0} stories, {rate:N0} a second"
                        );
                        bar.Value = import.BytesRead;
                    })
                    .ConfigureAwait(false);
            })
            .ConfigureAwait(false);
        problems.Say = Console.Error.WriteLine;
    }

    // What standard input or a pipe holds is not known before: it gets no bar.
    private static long Length(string input)
    {
        var file = new FileInfo(input);
        return input != "-" && file.Exists ? file.Length : 0;
    }
}

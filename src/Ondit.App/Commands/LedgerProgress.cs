using System.Globalization;
using Ondit.App.Imports;
using Ondit.Ledger.Stores;
using Spectre.Console;

namespace Ondit.App.Commands;

/// <summary>A bar on standard error with rate and time left, where somebody is there to see it.</summary>
internal static class LedgerProgress
{
    /// <summary>Does the work and shows how far it is.</summary>
    /// <param name="things">What is counted.</param>
    /// <param name="total">How much there is; without a number there is no bar.</param>
    /// <param name="soFar">How much of that is done.</param>
    /// <param name="problems">Written above the bar.</param>
    /// <param name="work">Is given what it calls after each thing.</param>
    public static async Task ShowAsync(
        string things,
        long total,
        Func<long> soFar,
        ProblemLog problems,
        Func<Action, Task> work
    )
    {
        if (Console.IsErrorRedirected || total == 0)
        {
            await work(() => { }).ConfigureAwait(false);
            return;
        }

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
                var bar = bars.AddTask($"0 {things}", maxValue: total);
                var count = 0;
                var start = TimeProvider.System.GetTimestamp();
                await work(() =>
                    {
                        count++;
                        var rate = count / TimeProvider.System.GetElapsedTime(start).TotalSeconds;
                        bar.Description = string.Create(
                            CultureInfo.InvariantCulture,
                            $"{count:N0} {things}, {rate:N0} a second"
                        );
                        bar.Value = soFar();
                    })
                    .ConfigureAwait(false);
            })
            .ConfigureAwait(false);
        problems.Say = Console.Error.WriteLine;
    }

    /// <summary>Joins what has changed, and shows how far it is.</summary>
    public static Task JoinAsync(ILedgerStore store, ProblemLog problems, CancellationToken cancellation)
    {
        var total = store.CountUnjoined();
        var done = 0;
        return ShowAsync(
            "groups of stories joined",
            total,
            () => done,
            problems,
            one =>
            {
                Joining.Run(
                    store,
                    groups =>
                    {
                        done += groups;
                        one();
                    },
                    cancellation
                );
                return Task.CompletedTask;
            }
        );
    }

    /// <summary>The length of a file; 0 for what has none.</summary>
    public static long Length(string input)
    {
        var file = new FileInfo(input);
        return input != "-" && file.Exists ? file.Length : 0;
    }
}

using Ondit.App.Exports;
using Ondit.App.Imports;

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
        // What standard input or a pipe holds is not known before: it gets no bar.
        var total = inputs.Sum(LedgerProgress.Length);
        return destination.IsTerminal || total < WorthABar
            ? work(() => { })
            : LedgerProgress.ShowAsync("stories", total, () => import.BytesRead, problems, work);
    }
}

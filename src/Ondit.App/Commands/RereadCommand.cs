using System.CommandLine;
using Ondit.App.Imports;

namespace Ondit.App.Commands;

/// <summary><c>ondit reread</c>: all stories of a ledger by a newer model; corrections are applied again.</summary>
internal static class RereadCommand
{
    public static Command Create()
    {
        var command = new Command(
            "reread",
            "Reads all stories of a ledger anew. Earlier readings stay; corrections are applied again, and those that no longer fit are named."
        )
        {
            LedgerOptions.File,
            SharedOptions.Model,
        };
        command.SetAction((parsed, cancellation) => RunAsync(parsed, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        using var store = LedgerOptions.Open(parsed);
        using var read = LedgerOptions.Open(parsed);
        using var reader = StoryReader.Load(SharedOptions.ModelOf(parsed));
        var problems = new ProblemLog();
        var report = new AdditionReport(problems);
        string[] stories = [.. read.Stories()];
        var done = 0;
        var writer = new BatchWriter(store, additions => report.Tell(additions, null));
        await LedgerProgress
            .ShowAsync(
                "stories",
                stories.Length,
                () => done,
                problems,
                one =>
                    AddRun.AddAsync(
                        stories
                            .Select(read.Reading)
                            .OfType<Ondit.Ledger.Stories.StoredReading>()
                            // What this reader has read is passed over, so that a run that was stopped goes on.
                            .Where(stored => stored.Reading.Reader != reader.Version)
                            .Select(stored => new Intake(stored.Story.Story, null, "reread")),
                        intake => reader.Read(intake.Story),
                        writer,
                        () =>
                        {
                            done++;
                            one();
                        },
                        cancellation
                    )
            )
            .ConfigureAwait(false);
        await LedgerProgress.JoinAsync(store, problems, cancellation).ConfigureAwait(false);
        report.Sum();
        return ExitCode.Done;
    }
}

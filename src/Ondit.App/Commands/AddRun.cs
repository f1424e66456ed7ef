using Ondit.App.Exports;
using Ondit.App.Imports;
using Ondit.Ledger.Stores.Sqlite;
using Ondit.Ledger.Stories;

namespace Ondit.App.Commands;

/// <summary>One run of <c>ondit add</c>: stories in, a ledger that holds them and has joined them.</summary>
internal static class AddRun
{
    public static async Task<int> RunAsync(AddOptions options, CancellationToken cancellation)
    {
        var problems = new ProblemLog();
        using var store = SqliteLedgerStore.Open(options.Ledger, TimeProvider.System);

        // Asks beside the one that writes, on the thread that reads the files.
        using var known = SqliteLedgerStore.Open(options.Ledger, TimeProvider.System);
        string[] inputs = [.. InputFiles.Of(options.Inputs)];
        var import = new StoryImport(problems, options.Unsaid) { Columns = options.Columns, NameOf = NameOf };

        // Loaded where a story without a reading comes.
        var reader = new Lazy<StoryReader>(() => StoryReader.Load(options.Model));
        var report = new AdditionReport(problems);
        try
        {
            using var output = Console.IsOutputRedirected ? new StreamWriter(StandardOutput.Open()) : null;
            var writer = new BatchWriter(store, additions => report.Tell(additions, output));
            await LedgerProgress
                .ShowAsync(
                    "stories",
                    inputs.Sum(LedgerProgress.Length),
                    () => import.BytesRead,
                    problems,
                    done =>
                        AddAsync(
                            import.TakeIn(inputs).Where(IsNew),
                            intake => intake.Reading ?? reader.Value.Read(intake.Story),
                            writer,
                            done,
                            cancellation
                        )
                )
                .ConfigureAwait(false);
            await LedgerProgress.JoinAsync(store, problems, cancellation).ConfigureAwait(false);
        }
        finally
        {
            if (reader.IsValueCreated)
            {
                reader.Value.Dispose();
            }
        }

        report.Sum();
        return problems.Count > 0 ? ExitCode.UnreadableInput : ExitCode.Done;

        bool IsNew(Intake intake)
        {
            report.Look(intake.Story);
            var isNew = intake.Reading is not null || !known.Holds(intake.Story);
            report.PassOver(isNew ? 0 : 1);
            return isNew;
        }
    }

    /// <summary>Reads what is not read and writes it, all that was begun even where it is stopped.</summary>
    public static async Task AddAsync(
        IEnumerable<Intake> intakes,
        Func<Intake, Reading> read,
        BatchWriter writer,
        Action done,
        CancellationToken cancellation
    )
    {
        try
        {
            await OrderedReading
                .RunAsync(
                    intakes,
                    intake => LedgerEntry.Of(read(intake), intake.Place),
                    entry =>
                    {
                        writer.Write(entry);
                        done();
                    },
                    cancellation
                )
                .ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            writer.Flush();
            throw;
        }

        writer.Flush();
    }

    // Two files of one name in two folders are two stories.
    private static string NameOf(string input)
    {
        var name = Path.ChangeExtension(input, null).Replace('\\', '/');
        return name.StartsWith("./", StringComparison.Ordinal) ? name[2..] : name;
    }
}

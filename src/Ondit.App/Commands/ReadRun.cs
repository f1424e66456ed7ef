using Ondit.App.Exports;
using Ondit.App.Imports;
using Ondit.Profiles;

namespace Ondit.App.Commands;

/// <summary>One run of <c>ondit read</c>: stories in, readings out.</summary>
internal static class ReadRun
{
    public static async Task<int> RunAsync(ReadOptions options, CancellationToken cancellation)
    {
        var destination = Destination.Of(options);
        using var reader = StoryReader.Load(options.Model);
        var problems = new ProblemLog();
        var import = new StoryImport(problems, options.Unsaid);
        using var export = destination.Open();
        await ReadingProgress
            .ShowAsync(
                import,
                options.Inputs,
                problems,
                destination,
                written =>
                    OrderedReading.RunAsync(
                        import.Read(options.Inputs),
                        story => Looked(reader.Read(story), options),
                        reading =>
                        {
                            export.Write(reading);
                            written();
                        },
                        cancellation
                    )
            )
            .ConfigureAwait(false);
        export.End();
        return problems.Count > 0 ? ExitCode.UnreadableInput : ExitCode.Done;
    }

    private static Reading Looked(Reading reading, ReadOptions options) =>
        options.Houses is { } houses ? reading with { Findings = FindingReader.Read(reading, houses) } : reading;
}

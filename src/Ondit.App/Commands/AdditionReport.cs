using System.Collections.Immutable;
using Ondit.App.Imports;
using Ondit.Ledger.Stores;
using Ondit.Stories;

namespace Ondit.App.Commands;

/// <summary>Tells what came into the ledger, and what is odd about it.</summary>
internal sealed class AdditionReport(ProblemLog problems)
{
    // Each is told up to this number; then they are only counted.
    private const int MostTold = 5;

    private readonly DateOnly tomorrow = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().DateTime).AddDays(1);
    private readonly Dictionary<AdditionKind, int> counts = [];
    private int undated;
    private int future;

    /// <summary>Tells of a story without a date, or with one that has not come yet. Both are kept.</summary>
    public void Look(Story story)
    {
        if (story.Published is null && undated++ < MostTold)
        {
            problems.Say($"ondit: {story.Id}: has no date; it is kept undated (--published gives one)");
        }
        else if (story.Published > tomorrow && future++ < MostTold)
        {
            problems.Say($"ondit: {story.Id}: is dated {story.Published:yyyy-MM-dd}, in the future; it is kept so");
        }
    }

    public void PassOver(int stories) => Count(AdditionKind.KeptAlready, stories);

    public void Tell(ImmutableArray<Addition> additions, StreamWriter? output)
    {
        foreach (var addition in additions)
        {
            Count(addition.Kind, 1);
            if (addition.Kind != AdditionKind.KeptAlready)
            {
                output?.WriteLine(addition.Story);
            }
        }

        output?.Flush();
    }

    public void Sum()
    {
        var parts = new[]
        {
            (AdditionKind.NewStory, "added"),
            (AdditionKind.NewVersion, "with a changed text"),
            (AdditionKind.NewReading, "read anew"),
            (AdditionKind.KeptAlready, "kept already"),
        }
            .Where(part => counts.GetValueOrDefault(part.Item1) > 0)
            .Select(part => $"{counts[part.Item1]} {part.Item2}")
            .Concat(undated > MostTold ? [$"{undated} without a date"] : [])
            .Concat(future > MostTold ? [$"{future} dated in the future"] : []);
        problems.Say($"ondit: stories: {string.Join(", ", parts.DefaultIfEmpty("none"))}");
    }

    // The thread that reads files counts too.
    private void Count(AdditionKind kind, int number)
    {
        lock (counts)
        {
            counts[kind] = counts.GetValueOrDefault(kind) + number;
        }
    }
}

using System.Collections.Immutable;
using System.Diagnostics;
using Ondit.Stories;

namespace Ondit.Bench;

/// <summary>All figures of speed, taken in one run so that their ratios hold on a noisy machine.</summary>
/// <param name="Stories">Stories in a round.</param>
/// <param name="WordsPerStory">Words between white space, on average.</param>
/// <param name="Cores">Stories read side by side.</param>
/// <param name="Rounds">Rounds of reading and encoding in turn; figures are medians over them.</param>
/// <param name="StoriesPerSecond">Read in full.</param>
/// <param name="EncodedPerSecond">Through the bare encoder.</param>
/// <param name="Share">Of the encoder's speed that is left to the whole reader: its time over the reader's, round by round.</param>
/// <param name="PeakMebibytes">Memory of <c>ondit read</c> over the stories.</param>
/// <param name="ColdStart">Wall time of <c>ondit read</c> of one story in a fresh process.</param>
internal sealed record Speed(
    int Stories,
    double WordsPerStory,
    int Cores,
    int Rounds,
    double StoriesPerSecond,
    double EncodedPerSecond,
    double Share,
    double? PeakMebibytes,
    TimeSpan ColdStart
)
{
    private const int MostRounds = 7;
    private const int FewestRounds = 3;
    private const int ColdStarts = 15;
    private const int FewestStories = 24;

    // The rounds and the child processes besides: under three minutes in all, unless others keep the machine busy.
    private static readonly TimeSpan LongestPass = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestRounds = TimeSpan.FromSeconds(75);

    public static Speed Measure(string ondit, string model, ImmutableArray<Story> given, int cores)
    {
        var stories = Fill(model, given, cores);
        using var work = new Workload(model, stories, cores);
        work.Read();
        work.Encode();
        var rounds = MeasureRounds(work);
        var (peak, cold) = MeasureProcesses(ondit, model, stories);
        return new Speed(
            stories.Length,
            stories.Average(story =>
                (double)story.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length
            ),
            cores,
            rounds.Count,
            stories.Length / Median(rounds.Select(round => round.Read.TotalSeconds)),
            stories.Length / Median(rounds.Select(round => round.Encode.TotalSeconds)),
            Median(rounds.Select(round => round.Encode / round.Read)),
            peak,
            cold
        );
    }

    private static List<(TimeSpan Read, TimeSpan Encode)> MeasureRounds(Workload work)
    {
        var start = Stopwatch.GetTimestamp();
        var rounds = new List<(TimeSpan Read, TimeSpan Encode)>();
        while (
            rounds.Count < FewestRounds
            || (rounds.Count < MostRounds && Stopwatch.GetElapsedTime(start) < LongestRounds)
        )
        {
            rounds.Add((Workload.Time(work.Read), Workload.Time(work.Encode)));
        }

        return rounds;
    }

    // Few stories are repeated, so that all cores are busy to the end; of many as many are taken as can be read in a pass.
    private static ImmutableArray<Story> Fill(string model, ImmutableArray<Story> given, int cores)
    {
        ImmutableArray<Story> probe =
        [
            .. Enumerable.Range(0, Math.Max(FewestStories, given.Length)).Select(i => given[i % given.Length]),
        ];
        using var work = new Workload(model, [.. probe.Take(FewestStories)], cores);
        work.Read();
        var each = Workload.Time(work.Read) / FewestStories;
        return [.. probe.Take(Math.Max(FewestStories, (int)(LongestPass / each)))];
    }

    private static (double? Peak, TimeSpan Cold) MeasureProcesses(
        string ondit,
        string model,
        ImmutableArray<Story> stories
    )
    {
        var all = Path.GetTempFileName();
        var one = Path.GetTempFileName();
        try
        {
            StorySet.Save(all, stories);
            StorySet.Save(one, stories.Take(1));
            var peak = OnditProcess.Read(ondit, model, all, watchesMemory: true).PeakMebibytes;
            var cold = Median(
                Enumerable
                    .Range(0, ColdStarts)
                    .Select(_ => OnditProcess.Read(ondit, model, one, watchesMemory: false).Wall.TotalSeconds)
            );
            return (peak, TimeSpan.FromSeconds(cold));
        }
        finally
        {
            File.Delete(all);
            File.Delete(one);
        }
    }

    // The mean of the two in the middle where the number is even.
    private static double Median(IEnumerable<double> numbers)
    {
        var sorted = numbers.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}

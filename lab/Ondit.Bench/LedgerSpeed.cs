using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Ondit.Ledger.Answers;
using Ondit.Ledger.Joining;
using Ondit.Ledger.Learned;
using Ondit.Ledger.Stores.Sqlite;
using Ondit.Ledger.Stories;
using Ondit.Ledger.Trails;
using Ondit.Ledger.Vectors;
using Ondit.Stories;

namespace Ondit.Bench;

/// <summary>How fast a ledger takes in readings, joins them and answers.</summary>
/// <param name="Stories">How many it holds.</param>
/// <param name="FirstPerSecond">Readings added in a second, of the first tenth.</param>
/// <param name="LastPerSecond">Of the last tenth.</param>
/// <param name="AllPerSecond">Of all, without joining.</param>
/// <param name="JoinedPerSecond">Stories joined in a second.</param>
/// <param name="Mebibytes">Size of the file.</param>
/// <param name="Ask">95th percentile of <c>ask --about</c>.</param>
/// <param name="Rumour">95th percentile of <c>rumour ID</c>.</param>
internal sealed record LedgerSpeed(
    int Stories,
    double FirstPerSecond,
    double LastPerSecond,
    double AllPerSecond,
    double JoinedPerSecond,
    double Mebibytes,
    TimeSpan Ask,
    TimeSpan Rumour
)
{
    // As ondit add writes them.
    private const int Batch = 256;
    private const int Questions = 1000;

    private static readonly TimeSpan MostJoining = TimeSpan.FromMinutes(1);

    // Time for a reading of the last tenth, over that for one of the first.
    private double LastOverFirst => FirstPerSecond / LastPerSecond;

    private double KibibytesOfAStory => Mebibytes * 1024 / Stories;

    /// <summary>Measures on a new ledger.</summary>
    public static LedgerSpeed Measure(string path, ImmutableArray<Story> samples, int stories)
    {
        var work = new LedgerWorkload(samples);
        WarmUp($"{path}.warm-up", work);
        TimeSpan first,
            last,
            all;
        double joinedPerSecond;
        using (var store = SqliteLedgerStore.Open(path, TimeProvider.System))
        {
            first = Add(store, work, 0, stories / 10);
            var middle = Add(store, work, stories / 10, stories - (stories / 10));
            last = Add(store, work, stories - (stories / 10), stories);
            all = first + middle + last;
            using var encoder = SentenceEncoder.Load(Path.Combine(AppContext.BaseDirectory, "models", "matcher"));
            joinedPerSecond = Join(store, encoder);
        }

        // Questions are asked by a program that was started anew, of a file that nobody writes to; the same each time.
        using var asked = SqliteLedgerStore.Open(path, TimeProvider.System);
        var random = new Random(1);
        var ask = Percentile(() => asked.Ask(new Question(LedgerWorkload.NameOf(random.Next(stories / 9)))).Count());
        ImmutableArray<string> ids = [.. asked.Rumours(new Question()).Select(one => one.Rumour.Id)];
        var rumour = Percentile(() =>
            RumourTrail.Of(asked.Rumour(ids[random.Next(ids.Length)])!.Rumour, asked.Reading).Steps.Length
        );
        return new LedgerSpeed(
            stories,
            stories / 10 / first.TotalSeconds,
            stories / 10 / last.TotalSeconds,
            stories / all.TotalSeconds,
            joinedPerSecond,
            new FileInfo(path).Length / 1048576.0,
            ask,
            rumour
        );
    }

    /// <summary>The page of the figures.</summary>
    public string Page(string machine) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"""
            # Ledger: speed

            {machine}. {Stories} stories made from the samples; readings are fed, not read.

            | figure                                           |  value | must |  aim |
            | ------------------------------------------------ | -----: | ---: | ---: |
            | readings added per second, all                   | {AllPerSecond, 6:F0} |  300 | 1000 |
            | readings added per second, first tenth           | {FirstPerSecond, 6:F0} |      |      |
            | readings added per second, last tenth            | {LastPerSecond, 6:F0} |      |      |
            | how much longer one takes in the last tenth      | {LastOverFirst, 6:F2} |  1.5 |      |
            | stories joined per second, in the first minute   | {JoinedPerSecond, 6:F0} |      |      |
            | `ask --about`, 95th percentile, milliseconds     | {Ask.TotalMilliseconds, 6:F1} |  100 |   20 |
            | `rumour ID`, 95th percentile, milliseconds       | {Rumour.TotalMilliseconds, 6:F1} |  100 |   20 |
            | size of the file, MiB                            | {Mebibytes, 6:F1} |      |      |
            | size of the file for each story, KiB             | {KibibytesOfAStory, 6:F1} |      |      |

            """
        );

    // Stories share no names from one group to the next, so that a group of the first minute is like any other.
    private static double Join(SqliteLedgerStore store, SentenceEncoder encoder)
    {
        using var end = new CancellationTokenSource(MostJoining);
        var clock = Stopwatch.GetTimestamp();
        try
        {
            new RumourJoining(store, new RumourReader(encoder, JoiningModel.Shipped).Read).Join(_ => { }, end.Token);
        }
        catch (OperationCanceledException)
        {
            // The rest stays unjoined.
        }

        var took = Stopwatch.GetElapsedTime(clock);
        return store
                .Rumours(new Question())
                .SelectMany(one => one.Rumour.Appearances)
                .Select(one => one.Story)
                .Distinct(StringComparer.Ordinal)
                .Count() / took.TotalSeconds;
    }

    // Else the first tenth would pay for the compiling of what adds, and would hide that the last is slower.
    private static void WarmUp(string path, LedgerWorkload work)
    {
        using var store = SqliteLedgerStore.Open(path, TimeProvider.System);
        Add(store, work, 0, 4 * Batch);
    }

    // The readings are made off the clock.
    private static TimeSpan Add(SqliteLedgerStore store, LedgerWorkload work, int from, int to)
    {
        var took = TimeSpan.Zero;
        for (var at = from; at < to; at += Batch)
        {
            var count = Math.Min(Batch, to - at);
            var readings = new Reading[count];
            var start = at;
            Parallel.For(0, count, i => readings[i] = work.Read(start + i));
            var clock = Stopwatch.GetTimestamp();
            var entries = new LedgerEntry[count];
            Parallel.For(0, count, i => entries[i] = LedgerEntry.Of(readings[i], "bench"));
            store.Add(entries);
            took += Stopwatch.GetElapsedTime(clock);
        }

        return took;
    }

    private static TimeSpan Percentile(Func<int> question)
    {
        question();
        var times = new TimeSpan[Questions];
        for (var i = 0; i < Questions; i++)
        {
            var clock = Stopwatch.GetTimestamp();
            question();
            times[i] = Stopwatch.GetElapsedTime(clock);
        }

        Array.Sort(times);
        return times[(int)(0.95 * Questions)];
    }
}

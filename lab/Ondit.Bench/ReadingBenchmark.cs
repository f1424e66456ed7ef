using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Ondit.Bench;

/// <summary>Reading in full beside the bare encoder: the time for all the stories, on one core and on all.</summary>
public class ReadingBenchmark : IDisposable
{
    private Workload work = null!;

    /// <summary>What to read, set before the benchmarks run: they run in this process, so that it reaches them.</summary>
    internal static (string Model, string Stories) Input { get; set; }

    /// <summary>In process: the model and stories of the command line are at hand, and nothing is built anew.</summary>
    internal static IConfig Config =>
        DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance));

    /// <summary>Stories read side by side.</summary>
    [ParamsSource(nameof(CoreCounts))]
    public int Cores { get; set; }

    /// <summary>One and all.</summary>
    public static IEnumerable<int> CoreCounts => new[] { 1, Environment.ProcessorCount }.Distinct();

    /// <summary>Loads the model.</summary>
    [GlobalSetup]
    public void Load() => work = new Workload(Input.Model, StorySet.Load(Input.Stories), Cores);

    /// <summary>Frees it.</summary>
    [GlobalCleanup]
    public void Dispose()
    {
        work.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>The same windows through the encoder alone.</summary>
    [Benchmark(Baseline = true)]
    public void Encode() => work.Encode();

    /// <summary>Text in, reading out.</summary>
    [Benchmark]
    public void Read() => work.Read();
}

using System.CommandLine;
using BenchmarkDotNet.Running;
using Ondit.Bench;
using Ondit.Tags;

var model = new Option<string>("--model")
{
    Description = "Folder of the model.",
    HelpName = "DIR",
    Required = true,
};
var stories = new Option<string>("--stories")
{
    Description = "Stories to read: JSON Lines, or a folder of text files.",
    HelpName = "PATH",
    DefaultValueFactory = _ => "samples",
};
var cores = new Option<int>("--cores")
{
    Description = "Stories read side by side; without it as many as there are cores.",
    DefaultValueFactory = _ => Environment.ProcessorCount,
};
cores.Validators.Add(option =>
{
    if (option.GetValueOrDefault<int>() < 1)
    {
        option.AddError("--cores: at least 1.");
    }
});
var ondit = new Option<string>("--ondit")
{
    Description = "The published program, whose memory and cold start are measured.",
    HelpName = "PATH",
    Required = true,
};
var results = new Option<string>("--results")
{
    Description = "Folder in which MODEL/speed.md is written.",
    HelpName = "DIR",
    DefaultValueFactory = _ => "results",
};

var figures = new Command("figures", "Measures speed, memory and cold start in under three minutes.")
{
    model,
    stories,
    cores,
    ondit,
    results,
};
figures.SetAction(line =>
{
    var folder = line.GetRequiredValue(model);
    var speed = Speed.Measure(
        line.GetRequiredValue(ondit),
        folder,
        StorySet.Load(line.GetValue(stories)!),
        line.GetValue(cores)
    );
    var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
    var page = SpeedReport.Write(name, Machine.Describe(), speed);
    var target = Directory.CreateDirectory(Path.Combine(line.GetValue(results)!, name)).FullName;
    File.WriteAllText(Path.Combine(target, "speed.md"), page);
    Console.Out.WriteLine(page);
    return 0;
});

var benchmark = new Command("benchmark", "Runs BenchmarkDotNet: reading in full beside the bare encoder.")
{
    model,
    stories,
};
benchmark.SetAction(line =>
{
    ReadingBenchmark.Input = (line.GetRequiredValue(model), line.GetValue(stories)!);
    BenchmarkRunner.Run<ReadingBenchmark>(ReadingBenchmark.Config);
    return 0;
});

var count = new Option<int>("--count") { Description = "Stories in the ledger.", DefaultValueFactory = _ => 100_000 };
var ledger = new Command("ledger", "Measures how fast a ledger takes in readings, joins them and answers.")
{
    stories,
    count,
    results,
};
ledger.SetAction(line =>
{
    var folder = Directory.CreateTempSubdirectory("ondit-bench-");
    try
    {
        var speed = LedgerSpeed.Measure(
            Path.Join(folder.FullName, "bench.ledger"),
            StorySet.Load(line.GetValue(stories)!),
            line.GetValue(count)
        );
        var page = speed.Page(Machine.Describe());
        var target = Directory.CreateDirectory(Path.Combine(line.GetValue(results)!, "ledger")).FullName;
        File.WriteAllText(Path.Combine(target, "speed.md"), page);
        Console.Out.WriteLine(page);
        return 0;
    }
    finally
    {
        folder.Delete(recursive: true);
    }
});

var parsed = new RootCommand("Measures how fast stories are read.") { figures, benchmark, ledger }.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors)
    {
        Console.Error.WriteLine(error.Message);
    }

    return 2;
}

try
{
    return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception problem)
    when (problem
            is IOException
                or InvalidDataException
                or UnauthorizedAccessException
                or System.ComponentModel.Win32Exception
    )
{
    Console.Error.WriteLine(problem.Message);
    return 1;
}
catch (BrokenModelException problem)
{
    Console.Error.WriteLine(problem.Message);
    return 3;
}

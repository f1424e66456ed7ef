namespace Ondit.App.Imports;

/// <summary>Names on standard error what could not be read, and counts it.</summary>
internal sealed class ProblemLog
{
    private int count;

    public int Count => count;

    public Action<string> Say { get; set; } = Console.Error.WriteLine;

    /// <summary>Names one.</summary>
    /// <param name="place">The file, and the line where there are several.</param>
    /// <param name="problem">What is wrong with it and, where one can tell, what to do.</param>
    public void Add(string place, string problem)
    {
        Interlocked.Increment(ref count);
        Say($"ondit: {place}: {problem}");
    }
}

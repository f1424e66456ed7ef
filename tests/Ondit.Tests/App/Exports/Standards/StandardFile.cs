namespace Ondit.Tests.App.Exports.Standards;

/// <summary>Tables of what a standard says, beside this file.</summary>
internal static class StandardFile
{
    /// <summary>The rows without comments, cut at tabs.</summary>
    public static IEnumerable<string[]> Rows(string name) =>
        File.ReadLines(Repository.Path("tests", "Ondit.Tests", "App", "Exports", "Standards", name))
            .Where(line => line is [not '#', ..])
            .Select(line => line.Split('\t'));
}

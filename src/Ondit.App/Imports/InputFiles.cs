namespace Ondit.App.Imports;

/// <summary>The files that paths stand for: a folder for all in it and in the folders below, in the order of their names.</summary>
internal static class InputFiles
{
    public static IEnumerable<string> Of(IEnumerable<string> paths) =>
        paths.SelectMany(path => Directory.Exists(path) ? Within(path) : [path]);

    private static IEnumerable<string> Within(string folder) =>
        Directory
            .EnumerateFiles(
                folder,
                "*",
                new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden }
            )
            .Order(StringComparer.Ordinal);
}

namespace Ondit.Tests;

/// <summary>Where the repository lies, seen from the built tests.</summary>
public static class Repository
{
    private static readonly string[] Built =
    [
        "bin",
        "obj",
        ".git",
        "TestResults",
        "publish",
        "BenchmarkDotNet.Artifacts",
    ];

    /// <summary>The folder with <c>Ondit.slnx</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A file of the repository.</summary>
    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    /// <summary>All files that people wrote, as paths from the root; what builds and training runs leave is left out.</summary>
    public static IEnumerable<string> Files(string folder = "") =>
        Walk(System.IO.Path.Combine(Root, folder)).Select(path => System.IO.Path.GetRelativePath(Root, path));

    /// <summary>A file of the corpora, which stand beside the repository where the project is developed; skips the test elsewhere.</summary>
    public static string Shared(params string[] parts)
    {
        var path = System.IO.Path.Combine([Root, "..", "shared", .. parts]);
        Assert.SkipUnless(
            File.Exists(path),
            $"shared/{string.Join('/', parts)} is not beside the repository: the corpora are not ours to hand on."
        );
        return path;
    }

    private static IEnumerable<string> Walk(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            yield return file;
        }

        foreach (var inner in Directory.EnumerateDirectories(folder))
        {
            var name = System.IO.Path.GetFileName(inner);
            var isRun = name == "runs" && System.IO.Path.GetFileName(folder) == "lab";
            if (!Built.Contains(name, StringComparer.Ordinal) && !isRun)
            {
                foreach (var file in Walk(inner))
                {
                    yield return file;
                }
            }
        }
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Ondit.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds Ondit.slnx.");
    }
}

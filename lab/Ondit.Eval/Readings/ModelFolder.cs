namespace Ondit.Eval.Readings;

/// <summary>Which model reads.</summary>
internal static class ModelFolder
{
    private const string Models = "models";

    /// <summary>The folder that was named, or the only one under <c>models/</c>.</summary>
    /// <exception cref="UsageException">None was named and there is not just one.</exception>
    public static string Resolve(string? named)
    {
        if (named is not null)
        {
            return named;
        }

        var folders = Directory.Exists(Models)
            ? Directory
                .GetDirectories(Models)
                .Where(folder => File.Exists(Path.Combine(folder, "model.json")))
                .ToArray()
            : [];
        return folders.Length == 1
            ? folders[0]
            : throw new UsageException($"{folders.Length} models stand under {Models}/; name one with --model");
    }

    /// <summary>The model's name: that of its folder.</summary>
    public static string Name(string folder) =>
        Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
}

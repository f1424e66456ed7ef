using Ondit.Eval.Corpora;

namespace Ondit.Eval.Reports;

/// <summary>Where pages are kept: <c>results/MODEL/PAGE.md</c>.</summary>
/// <param name="root">The folder of all models.</param>
internal sealed class ResultsFolder(string root)
{
    /// <summary>Writes a page and shows it.</summary>
    /// <exception cref="InputException">The folder cannot be written.</exception>
    public void Write(string model, string page, string markdown)
    {
        var folder = Path.Combine(root, Safe(model));
        var path = Path.Combine(folder, $"{Safe(page)}.md");
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(path, markdown);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: {problem.Message}", problem);
        }

        Console.Out.WriteLine(markdown);
        Console.Error.WriteLine($"written: {path}");
    }

    // A reading may come from any program and name its model as it likes.
    private static string Safe(string name)
    {
        var safe = string.Concat(name.Select(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '-'))
            .TrimStart('.');
        return safe.Length > 0 ? safe : "unnamed";
    }
}

using System.Globalization;
using System.Text;
using Ondit.App.Commands;
using Ondit.Stories;

namespace Ondit.App.Exports;

/// <summary>Names files of a folder after stories: each name once, none that leads out of the folder, none of a file that is read.</summary>
internal sealed class StoryFiles(string folder, IReadOnlyList<string> inputs)
{
    // File systems allow 255 bytes; an extension and a number follow.
    private const int LongestName = 100;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    public string Folder => folder;

    /// <summary>Whether a file is one of those that are read.</summary>
    public static bool IsAmong(IReadOnlyList<string> inputs, string file) =>
        inputs.Any(input => input != "-" && Path.GetFullPath(input) == Path.GetFullPath(file));

    /// <summary>A path without extension for the files of one story.</summary>
    public string Name(Story story)
    {
        var wanted = Safe(story.Id);
        var name = wanted;
        for (var number = 2; !taken.Add(name); number++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{number}");
        }

        return Path.Join(folder, name);
    }

    /// <summary>Writes a file, but never over one that is read. Where that holds just this text already, nothing is to be done.</summary>
    /// <exception cref="WrongCommandLineException">The file is read and holds something else.</exception>
    public static void Write(IReadOnlyList<string> inputs, string path, string text)
    {
        if (!IsAmong(inputs, path))
        {
            File.WriteAllText(path, text, Utf8);
        }
        else if (!File.ReadAllBytes(path).AsSpan().SequenceEqual(Utf8.GetBytes(text)))
        {
            throw new WrongCommandLineException(
                $"{path} is one of the files to read and would be written over; name another place"
            );
        }
    }

    /// <summary>The same for a file of this folder.</summary>
    public void Write(string path, string text) => Write(inputs, path, text);

    private static string Safe(string? id)
    {
        var name = new StringBuilder();
        foreach (var c in id ?? "")
        {
            name.Append(char.IsLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '_');
        }

        var safe = name.ToString(0, Math.Min(name.Length, LongestName)).Trim('.');
        return safe.Length == 0 ? "story" : safe;
    }
}

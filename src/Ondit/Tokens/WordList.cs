using System.Collections.Immutable;
using System.Reflection;

namespace Ondit.Tokens;

/// <summary>A data file that is built into the program: tab-separated lines, <c>#</c> opens a comment, the last field is an example.</summary>
public static class WordList
{
    /// <summary>The lines of the file, split into fields.</summary>
    /// <param name="name">Folder and name, as in <c>Tokens/prefixes.tsv</c>.</param>
    /// <exception cref="InvalidOperationException">The file is not in the assembly: the build is broken.</exception>
    public static ImmutableArray<ImmutableArray<string>> Load(string name) => Load(typeof(WordList).Assembly, name);

    /// <summary>The lines of a file that is built into another part of the program.</summary>
    /// <param name="assembly">That part.</param>
    /// <param name="name">Folder and name, as in <c>Parties/titles.tsv</c>.</param>
    /// <exception cref="InvalidOperationException">The file is not in the assembly: the build is broken.</exception>
    public static ImmutableArray<ImmutableArray<string>> Load(Assembly assembly, string name)
    {
        using var stream =
            assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The word list {name} is missing from this build.");
        using var reader = new StreamReader(stream);
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                rows.Add([.. line.Split('\t')]);
            }
        }

        return rows.ToImmutable();
    }
}

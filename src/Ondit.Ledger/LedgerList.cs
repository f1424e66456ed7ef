using System.Collections.Immutable;

namespace Ondit.Ledger;

/// <summary>A data file that is built into this library: tab-separated lines, <c>#</c> opens a comment.</summary>
public static class LedgerList
{
    /// <summary>The lines of the file, split into fields.</summary>
    /// <param name="name">Folder and name, as in <c>Parties/titles.tsv</c>.</param>
    /// <exception cref="InvalidOperationException">The file is not in the assembly: the build is broken.</exception>
    public static ImmutableArray<ImmutableArray<string>> Load(string name)
    {
        using var stream =
            typeof(LedgerList).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The list {name} is missing from this build.");
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

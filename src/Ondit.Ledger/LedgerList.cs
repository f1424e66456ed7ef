using System.Collections.Immutable;
using Ondit.Tokens;

namespace Ondit.Ledger;

/// <summary>A data file that is built into this library: tab-separated lines, <c>#</c> opens a comment.</summary>
public static class LedgerList
{
    /// <summary>The lines of the file, split into fields.</summary>
    /// <param name="name">Folder and name, as in <c>Parties/titles.tsv</c>.</param>
    /// <exception cref="InvalidOperationException">The file is not in the assembly: the build is broken.</exception>
    public static ImmutableArray<ImmutableArray<string>> Load(string name) =>
        WordList.Load(typeof(LedgerList).Assembly, name);
}

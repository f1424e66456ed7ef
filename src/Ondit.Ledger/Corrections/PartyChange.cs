using System.Collections.Immutable;

namespace Ondit.Ledger.Corrections;

/// <summary>
/// A party goes by another name: that of another party, and both are one from then on; or, in some stories alone, a new one, and
/// there it is somebody else.
/// </summary>
/// <param name="Name">As it is called in the stories.</param>
/// <param name="Becomes">As it is to be called.</param>
/// <param name="In">Ids of the stories where that holds; empty for all.</param>
public sealed record PartyChange(string Name, string Becomes, ImmutableArray<string> In) : Change
{
    /// <inheritdoc/>
    public override ImmutableArray<string> Stories => In;
}

using System.Collections.Immutable;

namespace Ondit.Profiles;

/// <summary>The rules by which a house, or an editor, looks at sourcing.</summary>
/// <param name="Name"><c>ap</c>, or the name of the editor's file without its ending.</param>
/// <param name="Rules">In the order of the file.</param>
public sealed record House(string Name, ImmutableArray<HouseRule> Rules);

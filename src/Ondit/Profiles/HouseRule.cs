using System.Collections.Immutable;

namespace Ondit.Profiles;

/// <summary>One rule of a house.</summary>
/// <param name="Name">What an editor calls it; once in a file.</param>
/// <param name="PublishedIn">The document and section in which the house has published it.</param>
/// <param name="When">What in a reading meets it: of each group one condition, of all groups together in one place.</param>
/// <param name="Note">What to look at.</param>
public sealed record HouseRule(
    string Name,
    string PublishedIn,
    ImmutableArray<ImmutableArray<string>> When,
    string Note
);

using System.Collections.Immutable;

namespace Ondit.Ledger.Stories;

/// <summary>One version of a story with all that is kept of it.</summary>
/// <param name="Story">The version.</param>
/// <param name="Origin">Where it came from: the file, and the line where it has several stories.</param>
/// <param name="Added">When it was added.</param>
/// <param name="Readings">Its readings, oldest first.</param>
public sealed record KeptVersion(
    StoredStory Story,
    string Origin,
    DateTimeOffset Added,
    ImmutableArray<KeptReading> Readings
);

namespace Ondit.Ledger.Stories;

/// <summary>What was found in one version of a story, as the ledger keeps it.</summary>
/// <param name="Story">The version that was read.</param>
/// <param name="Reading">All that was found in it; its story is <c>Story.Story</c>.</param>
public sealed record StoredReading(StoredStory Story, Reading Reading);

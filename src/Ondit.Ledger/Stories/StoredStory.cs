using Ondit.Stories;

namespace Ondit.Ledger.Stories;

/// <summary>One version of a story as the ledger keeps it.</summary>
/// <param name="Id">The story's name, unique in the ledger: <c>p01/s3</c>.</param>
/// <param name="Version">1 for the text that came first; a changed text of the same story is the next.</param>
/// <param name="Story">What was read, unchanged.</param>
/// <param name="Hash">SHA-256 of the text in UTF-8, in lower-case hexadecimals.</param>
public sealed record StoredStory(string Id, int Version, Story Story, string Hash);

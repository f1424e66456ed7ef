namespace Ondit.Attributions;

/// <summary>An outlet, or a host on air, of which a story speaks.</summary>
/// <param name="Name">Its name, or the words for it where it has none.</param>
/// <param name="Key">What its names have in common: lower case, without "the", "magazine", "online".</param>
/// <param name="Party">The id of its party; null where the mentions know of none.</param>
/// <param name="IsPerson">A host or interviewer.</param>
internal sealed record Outlet(string Name, string Key, string? Party, bool IsPerson);

namespace Ondit.Tags;

/// <summary>A possible earlier mention of the same party.</summary>
/// <param name="Earlier">Its index among the story's mentions.</param>
/// <param name="Score">Log-odds against there being none: above 0 where it is more likely than not.</param>
public readonly record struct Link(int Earlier, double Score);

using Ondit.Stories;

namespace Ondit.App.Imports;

/// <summary>A story as it came in.</summary>
/// <param name="Story">The story.</param>
/// <param name="Reading">Its reading, where the input holds that.</param>
/// <param name="Place">The file, and the line where it has several stories.</param>
internal sealed record Intake(Story Story, Reading? Reading, string Place);

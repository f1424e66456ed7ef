using System.Collections.Immutable;
using System.Text.Json;

namespace Ondit.Stories;

/// <summary>One published text. Only <see cref="Text"/> must be known; what the input does not say is null.</summary>
/// <param name="Text">The text as it was given; never changed, so that every span can be read again.</param>
public sealed record Story(string Text)
{
    /// <summary>The name by which the input knows the story; a file's name where the file gives none.</summary>
    public string? Id { get; init; }

    /// <summary>Who published it.</summary>
    public string? Outlet { get; init; }

    /// <summary>Its headline, where the input gives one apart from the text.</summary>
    public string? Title { get; init; }

    /// <summary>Who is said to have written it.</summary>
    public string? Byline { get; init; }

    /// <summary>The day it came out: what relative times in the text are reckoned from.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Where it stands on the web.</summary>
    public string? Url { get; init; }

    /// <summary>Keys of the input that Ondit does not know; they come out again as they went in.</summary>
    public ImmutableSortedDictionary<string, JsonElement> Extra { get; init; } =
        ImmutableSortedDictionary<string, JsonElement>.Empty;
}

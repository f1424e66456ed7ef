namespace Ondit.Tests;

/// <summary>The model that ships, loaded once for all tests.</summary>
public static class Model
{
    /// <summary>Its folder, as the build puts it beside the program.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "models", "first-light");

    private static readonly Lazy<StoryReader> Loaded = new(() => StoryReader.Load(Folder));

    /// <summary>A reader with it.</summary>
    public static StoryReader Reader => Loaded.Value;
}

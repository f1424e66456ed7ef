using Ondit.Stories;

namespace Ondit.App.Imports;

/// <summary>What the user knows of stories that do not say it themselves.</summary>
/// <param name="Published">The day they came out.</param>
/// <param name="Outlet">Who published them.</param>
internal sealed record Unsaid(DateOnly? Published, string? Outlet)
{
    public Story AddTo(Story story) =>
        story with
        {
            Published = story.Published ?? Published,
            Outlet = story.Outlet ?? Outlet,
        };
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Ondit.Stories;
using StoryRole = Ondit.Ledger.Rumours.Role;

namespace Ondit.Eval.Corpora;

/// <summary>A made-up chain of stories with what each does with which rumour.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Stories">In the order of the file, with ids <c>chain/story</c>.</param>
/// <param name="Gold">All entries, in the order of the stories.</param>
internal sealed record RumourChain(string Id, ImmutableArray<Story> Stories, ImmutableArray<GoldAppearance> Gold)
{
    /// <summary>All chains of a folder, by their names.</summary>
    /// <exception cref="InputException">There is none, or one cannot be read.</exception>
    public static ImmutableArray<RumourChain> LoadAll(string folder)
    {
        try
        {
            ImmutableArray<RumourChain> chains =
            [
                .. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(Load),
            ];
            return chains.IsEmpty ? throw new InputException($"{folder}: no chain in it") : chains;
        }
        catch (Exception problem)
            when (problem is IOException or UnauthorizedAccessException or JsonException or FieldException)
        {
            throw new InputException($"{folder}: {problem.Message}", problem);
        }
    }

    /// <summary>The rumour that a story is about before all: the first that it passes on, else the first that it answers, else refers to.</summary>
    public string MainOf(string story)
    {
        var all = Gold.Where(one => one.Story == story).ToList();
        return (
            all.Find(one =>
                one.Role
                    is StoryRole.Origin
                        or StoryRole.Independent
                        or StoryRole.Echo
                        or StoryRole.Copy
                        or StoryRole.Outcome
            )
            ?? all.Find(one => one.Role is StoryRole.Denial or StoryRole.Reply or StoryRole.Correction)
            ?? all[0]
        ).Rumour;
    }

    private static RumourChain Load(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        var root = Field.Row(json.RootElement);
        var id = root["id"].String();
        var stories = root["stories"].Items();
        string Name(string local) => $"{id}/{local}";
        return new RumourChain(
            id,
            [
                .. stories.Select(story => new Story(story["text"].String())
                {
                    Id = Name(story["id"].String()),
                    Outlet = story.Words("outlet"),
                    Title = story.Words("title"),
                    Byline = story.Words("byline"),
                    Published = DateOnly.ParseExact(
                        story["published"].String(),
                        "yyyy-MM-dd",
                        CultureInfo.InvariantCulture
                    ),
                }),
            ],
            [
                .. stories.SelectMany(story =>
                    story["carries"]
                        .Items()
                        .Select(one => new GoldAppearance(
                            Name(one["rumour"].String()),
                            Name(story["id"].String()),
                            Enum.Parse<StoryRole>(one["role"].String(), ignoreCase: true),
                            [.. one["derivesFrom"].Items().Select(from => Name(from.String()))],
                            one["voice"].String()
                        ))
                ),
            ]
        );
    }
}

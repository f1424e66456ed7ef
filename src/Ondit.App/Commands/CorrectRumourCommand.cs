using System.Collections.Immutable;
using System.CommandLine;
using Ondit.Ledger.Corrections;
using Ondit.Ledger.Rumours;
using Ondit.Ledger.Stores;
using Ondit.Ledger.Stories;

namespace Ondit.App.Commands;

/// <summary><c>ondit correct merge</c>, <c>split</c> and <c>link</c>: rumours and what derives from what.</summary>
internal static class CorrectRumourCommand
{
    private static readonly Argument<string[]> Ids = new("ID")
    {
        Description = "The rumours that are one.",
        Arity = new ArgumentArity(2, 100),
    };

    private static readonly Argument<string> Id = new("ID") { Description = "The rumour." };

    private static readonly Option<string[]> Stories = new("--stories")
    {
        Description = "The stories that say something else: their claims become a rumour of their own.",
        HelpName = "STORY",
        AllowMultipleArgumentsPerToken = true,
        Required = true,
    };

    private static readonly Option<string> Story = new("--story")
    {
        Description = "The story that took it, or did not.",
        HelpName = "STORY",
        Required = true,
    };

    private static readonly Option<string> From = new("--from")
    {
        Description = "The story that it took it from, or did not.",
        HelpName = "STORY",
        Required = true,
    };

    private static readonly Option<bool> Not = new("--not") { Description = "It did not take it from there." };

    public static Command CreateMerge() =>
        CorrectCommand.With(
            "merge",
            "Makes several rumours one.",
            (parsed, store) =>
                new MergeChange([
                    .. parsed
                        .GetRequiredValue(Ids)
                        .Select(id => Rumour(store, id))
                        .SelectMany(rumour => Anchors(store, rumour.Appearances)),
                ]),
            Ids
        );

    public static Command CreateSplit() =>
        CorrectCommand.With(
            "split",
            "Takes stories out of a rumour.",
            (parsed, store) =>
            {
                var stories = parsed.GetRequiredValue(Stories);
                return new SplitChange(Anchors(store, Among(Rumour(store, parsed.GetRequiredValue(Id)), stories)));
            },
            Id,
            Stories
        );

    public static Command CreateLink() =>
        CorrectCommand.With(
            "link",
            "Marks that a story took a rumour from another, or with --not that it did not.",
            (parsed, store) =>
            {
                var rumour = Rumour(store, parsed.GetRequiredValue(Id));
                var (story, from) = (parsed.GetRequiredValue(Story), parsed.GetRequiredValue(From));
                Among(rumour, [from]);
                return new LinkChange(story, from, Anchors(store, Among(rumour, [story])), !parsed.GetValue(Not));
            },
            Id,
            Story,
            From,
            Not
        );

    /// <summary>The reading of a story.</summary>
    /// <exception cref="WrongCommandLineException">There is no such story.</exception>
    public static StoredReading Reading(ILedgerStore store, string story) =>
        store.Reading(story) ?? throw new WrongCommandLineException($"there is no story {story} in this ledger");

    private static Rumour Rumour(ILedgerStore store, string id) =>
        store.Rumour(id)?.Rumour
        ?? throw new WrongCommandLineException($"there is no rumour {id}; 'ondit rumours' lists them");

    private static ImmutableArray<Appearance> Among(Rumour rumour, IReadOnlyList<string> stories)
    {
        foreach (var story in stories)
        {
            if (!rumour.Appearances.Any(one => one.Story == story))
            {
                throw new WrongCommandLineException($"story {story} does not carry rumour {rumour.Id}");
            }
        }

        return [.. rumour.Appearances.Where(one => stories.Contains(one.Story, StringComparer.Ordinal))];
    }

    private static ImmutableArray<ClaimAnchor> Anchors(ILedgerStore store, IEnumerable<Appearance> appearances) =>
        [
            .. appearances
                .DistinctBy(one => (one.Story, one.Claim))
                .GroupBy(one => one.Story, StringComparer.Ordinal)
                .SelectMany(story =>
                {
                    var reading = Reading(store, story.Key).Reading;
                    return reading
                        .Claims.Where(claim => !claim.Span.IsEmpty && story.Any(one => one.Claim == claim.Id))
                        .Select(claim => new ClaimAnchor(
                            story.Key,
                            claim.Span[0].Start,
                            claim.Span[^1].End,
                            reading.Story.Text[claim.Span[0].Start..claim.Span[^1].End]
                        ));
                }),
        ];
}

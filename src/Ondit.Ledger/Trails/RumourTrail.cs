using System.Collections.Immutable;
using Ondit.Attributions;
using Ondit.Ledger.Rumours;
using Ondit.Ledger.Stories;

namespace Ondit.Ledger.Trails;

/// <summary>A rumour with the words of each appearance, and what its retellings did to it.</summary>
/// <param name="Rumour">The rumour.</param>
/// <param name="Steps">Its appearances with their words, in order.</param>
/// <param name="Retellings">What changed on the way.</param>
public sealed record RumourTrail(Rumour Rumour, ImmutableArray<TrailStep> Steps, ImmutableArray<Retelling> Retellings)
{
    /// <summary>Follows a rumour through its stories.</summary>
    /// <param name="rumour">The rumour.</param>
    /// <param name="readingOf">The reading of a story; null where it is not there.</param>
    public static RumourTrail Of(Rumour rumour, Func<string, StoredReading?> readingOf)
    {
        var readings = rumour
            .Appearances.Select(one => one.Story)
            .Distinct(StringComparer.Ordinal)
            .ToDictionary(story => story, readingOf, StringComparer.Ordinal);
        ImmutableArray<TrailStep> steps = [.. rumour.Appearances.Select(one => TrailStep.Of(one, readings[one.Story]))];
        return new RumourTrail(rumour, steps, [.. HedgesLost(steps), .. Headlines(steps), .. Dropped(steps)]);
    }

    private static IEnumerable<Retelling> HedgesLost(ImmutableArray<TrailStep> steps) =>
        from step in steps
        where step.Appearance.Stance == Stance.Support && step.Appearance.Factuality == Factuality.Certain
        from source in step.Appearance.DerivesFrom
        let told = steps
            .Where(one => one.Appearance.Story == source && one.Appearance.Stance == Stance.Support)
            .ToList()
        where told.Count > 0 && told.TrueForAll(one => IsHedged(one.Appearance.Factuality))
        select new Retelling(RetellingKind.HedgeLost, step.Appearance.Story, source, told[0].Words, step.Words);

    private static IEnumerable<Retelling> Headlines(ImmutableArray<TrailStep> steps) =>
        from story in steps
            .Where(step => step.Appearance.Stance == Stance.Support)
            .GroupBy(step => step.Appearance.Story, StringComparer.Ordinal)
        let headline = story.FirstOrDefault(step => step.IsHeadline && step.Appearance.Factuality == Factuality.Certain)
        let body = story.Where(step => !step.IsHeadline).ToList()
        where headline is not null && body.Count > 0 && body.TrueForAll(step => IsHedged(step.Appearance.Factuality))
        select new Retelling(RetellingKind.HeadlineBeyondBody, story.Key, story.Key, body[0].Words, headline.Words);

    private static IEnumerable<Retelling> Dropped(ImmutableArray<TrailStep> steps) =>
        from link in steps
            .SelectMany(step => step.Appearance.DerivesFrom, (step, source) => (step.Appearance.Story, From: source))
            .Distinct()
        from told in steps
        where told.Appearance.Story == link.From && told.Appearance.Role is (Role.Denial or Role.Reply)
        where !steps.Any(step => step.Appearance.Story == link.Story && step.Appearance.Role == told.Appearance.Role)
        select new Retelling(
            told.Appearance.Role == Role.Denial ? RetellingKind.DenialDropped : RetellingKind.ReplyDropped,
            link.Story,
            link.From,
            told.Words,
            ""
        );

    private static bool IsHedged(Factuality factuality) =>
        factuality is Factuality.Possible or Factuality.Probable or Factuality.Uncommitted;
}

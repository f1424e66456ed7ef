using System.Collections.Immutable;
using Ondit.Eval.Corpora;
using Ondit.Ledger.Rumours;
using Role = Ondit.Ledger.Rumours.Role;

namespace Ondit.Eval.Metrics;

/// <summary>
/// Scores the rumours of a ledger as its contract (<c>ledger.md</c>) says. Rumours of both sides are paired one to one so that the pairs
/// share the most stories; what is told of a rumour is then looked for in its counterpart.
/// </summary>
internal sealed class RumourScorer
{
    /// <summary>Rumour B³ over (story, rumour); what the ledger has beyond the gold counts against its precision.</summary>
    public Tally Rumours { get; private set; }

    /// <summary>Gold appearances, mentions apart, whose story does the same in the counterpart.</summary>
    public Share Roles { get; private set; }

    /// <summary>Links (rumour, story, story).</summary>
    public Tally Links { get; private set; }

    /// <summary>Rumours whose number of independent origins is right.</summary>
    public Share Origins { get; private set; }

    /// <summary>Voice B³ within rumours.</summary>
    public Tally Voices { get; private set; }

    /// <summary>Right roles by the role of the gold.</summary>
    public SortedDictionary<Role, Share> ByRole { get; } = [];

    /// <summary>Adds a ledger.</summary>
    public void Add(IReadOnlyList<GoldAppearance> gold, IReadOnlyList<Rumour> found)
    {
        ImmutableArray<(string Id, ImmutableArray<GoldAppearance> All)> rumours =
        [
            .. gold.GroupBy(one => one.Rumour, StringComparer.Ordinal)
                .Select(group => (group.Key, group.ToImmutableArray())),
        ];
        var counterpart = Pair(rumours, found);
        Rumours += ScoreRumours(rumours, found, counterpart);
        ScoreRoles(rumours, found, counterpart);
        Links += ScoreLinks(rumours, found, counterpart);
        foreach (var (i, rumour) in rumours.Index())
        {
            var voices = rumour
                .All.Where(one => one.Role is Role.Origin or Role.Independent)
                .Select(one => one.Voice)
                .Distinct(StringComparer.Ordinal)
                .Count();
            Origins = Origins.With(counterpart.TryGetValue(i, out var f) && found[f].Origins == voices);
            Voices += ScoreVoices(rumour.All, counterpart.TryGetValue(i, out f) ? found[f].Appearances : []);
        }
    }

    private static Dictionary<int, int> Pair(
        ImmutableArray<(string Id, ImmutableArray<GoldAppearance> All)> gold,
        IReadOnlyList<Rumour> found
    )
    {
        var weights = new double[gold.Length, found.Count];
        for (var g = 0; g < gold.Length; g++)
        {
            var stories = gold[g].All.Select(one => one.Story).ToHashSet(StringComparer.Ordinal);
            for (var f = 0; f < found.Count; f++)
            {
                weights[g, f] = StoriesOf(found[f]).Count(stories.Contains);
            }
        }

        return Assignment.BestPairs(weights).ToDictionary(pair => pair.Row, pair => pair.Column);
    }

    private static IEnumerable<string> StoriesOf(Rumour rumour) =>
        rumour.Appearances.Select(one => one.Story).Distinct(StringComparer.Ordinal);

    private static Tally ScoreRumours(
        ImmutableArray<(string Id, ImmutableArray<GoldAppearance> All)> gold,
        IReadOnlyList<Rumour> found,
        Dictionary<int, int> counterpart
    )
    {
        // A mention is a number: first those of counterparts, then what is left over in a story of both sides, in order.
        var numbers = new Dictionary<(string, bool, int), int>();
        var goldOf = counterpart.ToDictionary(pair => pair.Value, pair => pair.Key);
        var mentions = gold.SelectMany((rumour, g) => rumour.All.Select(one => (one.Story, IsGold: true, Rumour: g)))
            .Concat(
                found.SelectMany(
                    (rumour, f) => StoriesOf(rumour).Select(story => (Story: story, IsGold: false, Rumour: f))
                )
            )
            .Distinct()
            .ToList();
        foreach (var story in mentions.GroupBy(mention => mention.Story, StringComparer.Ordinal))
        {
            var left = story.Where(mention => mention.IsGold).ToList();
            var right = story.Where(mention => !mention.IsGold).ToList();
            foreach (var one in left.ToList())
            {
                var other = right.FindIndex(mention => goldOf.GetValueOrDefault(mention.Rumour, -1) == one.Rumour);
                if (other >= 0)
                {
                    numbers[one] = numbers[right[other]] = numbers.Count;
                    left.Remove(one);
                    right.RemoveAt(other);
                }
            }

            foreach (var (one, other) in left.Zip(right))
            {
                numbers[one] = numbers[other] = numbers.Count;
            }

            foreach (var single in left.Skip(right.Count).Concat(right.Skip(left.Count)))
            {
                numbers[single] = numbers.Count;
            }
        }

        List<List<int>> Chains(bool isGold) =>
            [
                .. mentions
                    .Where(mention => mention.IsGold == isGold)
                    .GroupBy(mention => mention.Rumour)
                    .Select(group => group.Select(mention => numbers[mention]).ToList()),
            ];
        return BCubed.Score(Chains(isGold: true), Chains(isGold: false));
    }

    private void ScoreRoles(
        ImmutableArray<(string Id, ImmutableArray<GoldAppearance> All)> gold,
        IReadOnlyList<Rumour> found,
        Dictionary<int, int> counterpart
    )
    {
        foreach (var (i, rumour) in gold.Index())
        {
            var left = counterpart.TryGetValue(i, out var f) ? found[f].Appearances.ToList() : [];
            foreach (var one in rumour.All.Where(one => one.Role != Role.Mention))
            {
                var at = left.FindIndex(other => other.Story == one.Story && other.Role == one.Role);
                if (at >= 0)
                {
                    left.RemoveAt(at);
                }

                Roles = Roles.With(at >= 0);
                ByRole[one.Role] = ByRole.GetValueOrDefault(one.Role).With(at >= 0);
            }
        }
    }

    private static Tally ScoreLinks(
        ImmutableArray<(string Id, ImmutableArray<GoldAppearance> All)> gold,
        IReadOnlyList<Rumour> found,
        Dictionary<int, int> counterpart
    )
    {
        var right = gold.SelectMany(
                (rumour, g) => rumour.All.SelectMany(one => one.DerivesFrom.Select(from => (g, one.Story, from)))
            )
            .ToHashSet();
        var goldOf = counterpart.ToDictionary(pair => pair.Value, pair => pair.Key);
        var links = found
            .SelectMany(
                (rumour, f) =>
                    rumour.Appearances.SelectMany(one =>
                        one.DerivesFrom.Select(from => (goldOf.GetValueOrDefault(f, -1 - f), one.Story, from))
                    )
            )
            .ToHashSet();
        return Tally.Of(right, links);
    }

    // Appearances of a story are paired first where they do the same, then in order.
    private static Tally ScoreVoices(ImmutableArray<GoldAppearance> gold, ImmutableArray<Appearance> found)
    {
        var goldNumbers = new int[gold.Length];
        var foundNumbers = Enumerable.Repeat(-1, found.Length).ToArray();
        var next = 0;
        for (var pass = 0; pass < 2; pass++)
        {
            for (var g = 0; g < gold.Length; g++)
            {
                if (pass == 1 && goldNumbers[g] > 0)
                {
                    continue;
                }

                var at = Enumerable
                    .Range(0, found.Length)
                    .Where(f => foundNumbers[f] < 0 && found[f].Story == gold[g].Story)
                    .Where(f => pass == 1 || found[f].Role == gold[g].Role)
                    .Select(f => (int?)f)
                    .FirstOrDefault();
                if (at is { } index)
                {
                    goldNumbers[g] = foundNumbers[index] = ++next;
                }
            }
        }

        for (var g = 0; g < gold.Length; g++)
        {
            goldNumbers[g] = goldNumbers[g] > 0 ? goldNumbers[g] : ++next;
        }

        for (var f = 0; f < found.Length; f++)
        {
            foundNumbers[f] = foundNumbers[f] > 0 ? foundNumbers[f] : ++next;
        }

        return BCubed.Score(
            [
                .. gold.Index()
                    .GroupBy(one => one.Item.Voice, StringComparer.Ordinal)
                    .Select(group => group.Select(one => goldNumbers[one.Index]).ToList()),
            ],
            [
                .. found
                    .Index()
                    .GroupBy(one => one.Item.Voice, StringComparer.Ordinal)
                    .Select(group => group.Select(one => foundNumbers[one.Index]).ToList()),
            ]
        );
    }
}

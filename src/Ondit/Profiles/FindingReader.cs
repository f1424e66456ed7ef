using System.Collections.Immutable;
using Ondit.Stories;

namespace Ondit.Profiles;

/// <summary>Holds a reading against house rules.</summary>
public static class FindingReader
{
    /// <summary>What the rules ask to look at, in their order: one finding for each rule that anything meets.</summary>
    public static ImmutableArray<Finding> Read(Reading reading, IEnumerable<House> houses)
    {
        var sourcing = new Sourcing(reading);
        var cases = Case.Of(sourcing).ToList();
        return
        [
            .. houses.SelectMany(house => house.Rules, (house, rule) => Find(house, rule, cases)).OfType<Finding>(),
        ];
    }

    private static Finding? Find(House house, HouseRule rule, List<Case> cases)
    {
        var groups = rule.When.Select(group => group.Select(name => Condition.Named(name)!).ToList()).ToList();
        var ground = groups.Max(group => group.Max(condition => condition.Ground));
        var spans = new List<TextSpan>();
        var ids = new List<string>();
        var voices = new HashSet<DistinctVoice>(ReferenceEqualityComparer.Instance);
        foreach (var one in cases)
        {
            var words = Words(groups, ground, one);
            if (words.IsEmpty || (ground == Ground.Source && one.Voice is { } voice && !voices.Add(voice)))
            {
                continue;
            }

            spans.AddRange(words);
            ids.Add((ground == Ground.Source ? one.By?.Id : one.Claim?.Id ?? one.By?.Id)!);
            if (ground == Ground.Headline)
            {
                break;
            }
        }

        return spans.Count == 0
            ? null
            : new Finding(
                house.Name,
                rule.Name,
                rule.PublishedIn,
                [.. spans.Distinct().Order()],
                ground == Ground.Headline ? [] : [.. ids.Distinct(StringComparer.Ordinal)],
                rule.Note
            );
    }

    // The words of the furthest ground, where a condition of each group is met.
    private static ImmutableArray<TextSpan> Words(List<List<Condition>> groups, Ground ground, Case one)
    {
        ImmutableArray<TextSpan> found = [];
        foreach (var group in groups)
        {
            var met = group.Select(condition => (condition.Ground, Words: condition.Words(one))).ToList();
            if (met.TrueForAll(condition => condition.Words.IsEmpty))
            {
                return [];
            }

            found = met.Find(condition => condition.Ground == ground && !condition.Words.IsEmpty).Words
                is { IsDefaultOrEmpty: false } words
                ? words
                : found;
        }

        return found;
    }
}

using System.Collections.Immutable;
using Ondit.Eval.Corpora;

namespace Ondit.Eval.Metrics;

/// <summary>
/// Scores what ties attributions to parties and to one another, and denials, each on the <see cref="Counterpart"/> of a gold attribution.
/// </summary>
internal sealed class VoiceScorer
{
    /// <summary>Of the gold attributions with a speaker, those whose counterpart has that party.</summary>
    public Share Speaker { get; private set; }

    /// <summary>Of the gold attributions by an earlier voice, those whose counterpart names the counterpart of the same one.</summary>
    public Share Same { get; private set; }

    /// <summary>Names through which attributions reached the story, each for one attribution.</summary>
    public Tally Via { get; private set; }

    public Tally Denial { get; private set; }

    private bool givesSpeakers;
    private bool givesSame;
    private bool givesVia;
    private bool givesDenials;

    public void Add(ImmutableArray<AttributionRow> gold, ImmutableArray<AttributionRow> found)
    {
        givesSpeakers |= found.Any(row => row.Speaker is not null);
        givesSame |= found.Any(row => row.Same is not null);
        givesVia |= found.Any(row => !row.Via.IsEmpty);
        givesDenials |= found.Any(row => row.IsDenial == true);
        var counterparts = gold.ToDictionary(row => row.Id, row => Counterpart.Of(row, found), StringComparer.Ordinal);
        foreach (var row in gold)
        {
            var counterpart = counterparts[row.Id];
            if (row.Speaker is { } speaker)
            {
                Speaker = Speaker.With(counterpart?.Speaker is { } other && NameMatch.IsOneParty(speaker, other));
            }

            if (row.Same is { } same)
            {
                Same = Same.With(counterpart?.Same is { } other && counterparts.GetValueOrDefault(same)?.Id == other);
            }
        }

        AddVia(gold, found, counterparts);
        AddDenials(gold, found, counterparts);
    }

    /// <summary>The figures in whose layer the readings have anything.</summary>
    public IEnumerable<(string Name, Share Share)> Shares()
    {
        if (givesSpeakers && Speaker.Of > 0)
        {
            yield return ("speaker", Speaker);
        }

        if (givesSame && Same.Of > 0)
        {
            yield return ("same", Same);
        }
    }

    /// <summary>The figures in whose layer the readings have anything.</summary>
    public IEnumerable<(string Name, Tally Tally)> Tallies()
    {
        if (givesVia && Via.Gold > 0)
        {
            yield return ("via", Via);
        }

        if (givesDenials && Denial.Gold > 0)
        {
            yield return ("denial", Denial);
        }
    }

    // One found attribution may be the counterpart of several: what is right in it counts once among the found.
    private void AddVia(
        ImmutableArray<AttributionRow> gold,
        ImmutableArray<AttributionRow> found,
        Dictionary<string, AttributionRow?> counterparts
    )
    {
        var goldRight = 0;
        var foundRight = new HashSet<(string Attribution, PartyNames Name)>();
        foreach (var row in gold)
        {
            if (counterparts[row.Id] is { } counterpart)
            {
                var pairs = BestPairs.Of(row.Via, counterpart.Via, (g, f) => NameMatch.IsOneParty(g, f) ? 1 : null);
                goldRight += pairs.Count;
                foundRight.UnionWith(pairs.Select(pair => (counterpart.Id, pair.Found)));
            }
        }

        Via += new Tally(
            foundRight.Count,
            found.Sum(row => row.Via.Length),
            goldRight,
            gold.Sum(row => row.Via.Length)
        );
    }

    private void AddDenials(
        ImmutableArray<AttributionRow> gold,
        ImmutableArray<AttributionRow> found,
        Dictionary<string, AttributionRow?> counterparts
    )
    {
        var denials = gold.Where(row => row.IsDenial == true).ToList();
        var right = denials.Select(row => counterparts[row.Id]).Where(row => row?.IsDenial == true).ToList();
        Denial += new Tally(
            right.Select(row => row!.Id).Distinct(StringComparer.Ordinal).Count(),
            found.Count(row => row.IsDenial == true),
            right.Count,
            denials.Count
        );
    }
}

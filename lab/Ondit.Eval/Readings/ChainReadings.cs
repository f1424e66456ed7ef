using System.Collections.Immutable;
using System.Text.Json;
using Ondit.Eval.Corpora;
using Ondit.Json;
using Ondit.Tags;

namespace Ondit.Eval.Readings;

/// <summary>The chains with a reading of each of their stories.</summary>
/// <param name="Chains">The chains.</param>
/// <param name="ByStory">By id of the story.</param>
internal sealed record ChainReadings(ImmutableArray<RumourChain> Chains, ImmutableDictionary<string, Reading> ByStory)
{
    /// <summary>Reads the chains of a folder with what ships, or takes the readings from a file.</summary>
    /// <param name="shared">The folder in which <c>data/</c> lies.</param>
    /// <param name="from">A file of readings; null to read.</param>
    /// <param name="model">The folder of the model that reads; null for the only one.</param>
    /// <param name="isGold">Whether gold attributions take the place of those that were read.</param>
    /// <exception cref="InputException">A file cannot be read.</exception>
    public static ChainReadings Load(string shared, string? from, string? model, bool isGold)
    {
        var chains = RumourChain.LoadAll(Path.Combine(shared, "data", "chains"));
        IReadOnlyList<JsonLine> lines = from is null ? Read(chains, model) : JsonLines.Load(from);
        if (isGold)
        {
            var gold = JsonLines
                .Load(Path.Combine(shared, "data", "gold", "chains-train.jsonl"))
                .ToDictionary(line => Id(line, "id"), StringComparer.Ordinal);
            lines = [.. lines.Select(line => GoldReadings.Of(line, gold[Id(line, "story", "id")]))];
        }

        var readings = lines.Select(Parse).ToImmutableDictionary(reading => reading.Story.Id!, StringComparer.Ordinal);
        return
            chains.SelectMany(chain => chain.Stories).FirstOrDefault(story => !readings.ContainsKey(story.Id!))
                is { } missing
            ? throw new InputException($"{from}: no reading of {missing.Id}")
            : new ChainReadings(chains, readings);
    }

    /// <summary>All readings, by chain and story.</summary>
    public IEnumerable<Reading> All => Chains.SelectMany(chain => chain.Stories).Select(story => ByStory[story.Id!]);

    private static ImmutableArray<JsonLine> Read(ImmutableArray<RumourChain> chains, string? model)
    {
        using var reader = new ShippedReader(ModelFolder.Resolve(model));
        return reader.Read([.. chains.SelectMany(chain => chain.Stories)], Guideline.Ondit);
    }

    private static Reading Parse(JsonLine line)
    {
        try
        {
            using var json = JsonDocument.Parse(line.Json);
            return ReadingJson.Read(json.RootElement);
        }
        catch (Exception problem) when (problem is JsonException or FormatException)
        {
            throw new InputException($"{line.Where}: {problem.Message}", problem);
        }
    }

    private static string Id(JsonLine line, params string[] path)
    {
        using var json = JsonDocument.Parse(line.Json);
        return path.Aggregate(json.RootElement, (at, name) => at.GetProperty(name)).GetString()!;
    }
}

using System.Collections.Immutable;
using System.Text.Json;
using Ondit.Eval.Corpora;
using Ondit.Tags;

namespace Ondit.Eval.Readings;

/// <summary>Gets readings: from a file that any program wrote, or from the shipped reader.</summary>
/// <param name="from">A file of readings; null to read.</param>
/// <param name="model">The folder of the model that reads; null for the only one.</param>
/// <param name="readings">Where the scored readings are kept; null for nowhere.</param>
internal sealed class ReadingSource(string? from, string? model, string? readings) : IDisposable
{
    private ShippedReader? reader;
    private bool isBegun;

    /// <summary>The readings of the gold stories, laid beside them.</summary>
    /// <param name="gold">The stories to read.</param>
    /// <param name="guideline">By whose rules the shipped reader reads.</param>
    /// <param name="layer">The field that the task needs.</param>
    /// <param name="parse">Reads that field.</param>
    /// <param name="complaints">Gets what is wrong.</param>
    /// <exception cref="InputException">No reading of the stories is there, or the layer was not looked for.</exception>
    public Predictions<T> Read<TGold, T>(
        ImmutableArray<GoldStory<TGold>> gold,
        Guideline guideline,
        string layer,
        Func<Field, TextFrame, T> parse,
        Complaints complaints
    )
    {
        var lines = from is null ? ReadStories(gold, guideline, layer) : ReadFile(from, layer);
        Keep(lines);
        var predictions = Predictions<T>.Of(lines, gold, parse, complaints);
        var missing = gold.Where(g => !predictions.ByStory.ContainsKey(g.Id) && !predictions.Changed.Contains(g.Id))
            .ToList();
        if (missing.Count == gold.Length)
        {
            throw new InputException($"{from ?? "the reader"}: no reading of any story that shall be scored");
        }

        if (missing.Count > 0)
        {
            Console.Error.WriteLine(
                $"no reading of {missing.Count} stories, first {missing[0].Id}: nothing found in them"
            );
        }

        return predictions with
        {
            Model = predictions.Model ?? (from is null ? null : Path.GetFileNameWithoutExtension(from)),
        };
    }

    public void Dispose() => reader?.Dispose();

    private static IReadOnlyList<JsonLine> ReadFile(string file, string layer)
    {
        var lines = JsonLines.Load(file);
        if (lines.Count > 0 && Lacks(lines[0], layer))
        {
            throw new InputException($"{lines[0].Where}: {layer} is null: these readings did not look for it");
        }

        return lines;
    }

    private ImmutableArray<JsonLine> ReadStories<TGold>(
        ImmutableArray<GoldStory<TGold>> gold,
        Guideline guideline,
        string layer
    )
    {
        reader ??= new ShippedReader(ModelFolder.Resolve(model));
        if (Lacks(reader.Read([gold[0].Story], guideline)[0], layer))
        {
            throw new InputException(
                $"the shipped reader does not look for {layer} yet; score another's readings with --from"
            );
        }

        Console.Error.WriteLine($"reading {gold.Length} stories");
        return reader.Read([.. gold.Select(story => story.Story)], guideline);
    }

    // A layer that was not looked for is null; one in which nothing was found is empty.
    private static bool Lacks(JsonLine line, string layer)
    {
        try
        {
            using var row = JsonDocument.Parse(line.Json);
            return Field.Row(row.RootElement).Optional(layer) is not { IsNull: false };
        }
        catch (Exception problem) when (problem is JsonException or FieldException)
        {
            // Named when the line is parsed with all the others.
            return false;
        }
    }

    private void Keep(IReadOnlyList<JsonLine> lines)
    {
        // A file of readings is the same for every corpus.
        if (readings is null || (from is not null && isBegun))
        {
            return;
        }

        try
        {
            using var file = new StreamWriter(readings, append: isBegun);
            foreach (var line in lines)
            {
                file.Write(line.Json);
                file.Write('\n');
            }

            isBegun = true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{readings}: {problem.Message}", problem);
        }
    }
}

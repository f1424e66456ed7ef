using System.Text.Json;

namespace Ondit.Train.Corpora;

/// <summary>Reads JSON Lines files row by row.</summary>
internal static class GoldRows
{
    /// <summary>What each line holds.</summary>
    /// <exception cref="InvalidDataException">A line is not what was expected; the message names it.</exception>
    public static IEnumerable<T> Load<T>(string path, Func<JsonElement, T> parse)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            T row;
            try
            {
                using var json = JsonDocument.Parse(line);
                row = parse(json.RootElement);
            }
            catch (Exception problem)
                when (problem is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
            {
                throw new InvalidDataException($"{path}, line {number}: {problem.Message}", problem);
            }

            yield return row;
        }
    }
}

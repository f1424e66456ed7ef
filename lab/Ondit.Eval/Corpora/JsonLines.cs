using System.Text.Json;

namespace Ondit.Eval.Corpora;

/// <summary>Reads files of one JSON object a line.</summary>
internal static class JsonLines
{
    /// <summary>The lines that are not blank, each with its place for messages.</summary>
    /// <exception cref="InputException">The file cannot be opened.</exception>
    public static IReadOnlyList<JsonLine> Load(string path)
    {
        try
        {
            return
            [
                .. File.ReadLines(path)
                    .Select((json, i) => new JsonLine($"{path}:{i + 1}", json))
                    .Where(line => !string.IsNullOrWhiteSpace(line.Json)),
            ];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: {problem.Message}", problem);
        }
    }

    /// <summary>Parses each line; one that is wrong is named and left out.</summary>
    public static IEnumerable<T> Parse<T>(
        IEnumerable<JsonLine> lines,
        Func<JsonElement, T> parse,
        Complaints complaints
    )
    {
        foreach (var line in lines)
        {
            T parsed;
            try
            {
                using var row = JsonDocument.Parse(line.Json);
                parsed = parse(row.RootElement);
            }
            catch (Exception problem) when (problem is JsonException or FieldException)
            {
                complaints.Add(line.Where, problem.Message);
                continue;
            }

            yield return parsed;
        }
    }
}

/// <summary>One line and its place: <c>file:line</c>.</summary>
internal sealed record JsonLine(string Where, string Json);

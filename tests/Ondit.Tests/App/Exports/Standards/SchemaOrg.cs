using System.Globalization;
using System.Text.Json;

namespace Ondit.Tests.App.Exports.Standards;

/// <summary>
/// Checks a JSON-LD document against the vocabulary of schema.org: each type and property is in it, each property belongs to the type
/// that has it or to one that this is a kind of, and each value is among those that the property takes.
/// </summary>
internal sealed class SchemaOrg
{
    private static readonly ILookup<string, string[]> Rows = StandardFile
        .Rows("schema-org.tsv")
        .ToLookup(row => row[0], StringComparer.Ordinal);

    private static readonly Dictionary<string, string[]> Kinds = Rows["type"]
        .ToDictionary(row => row[1], row => row.Length > 2 ? row[2].Split(' ') : [], StringComparer.Ordinal);

    private static readonly Dictionary<string, (string[] Types, string[] Values)> Properties = Rows["property"]
        .ToDictionary(row => row[1], row => (row[2].Split(' '), row[3].Split(' ')), StringComparer.Ordinal);

    private readonly Dictionary<string, string> typeOf = new(StringComparer.Ordinal);

    private SchemaOrg(JsonElement graph)
    {
        foreach (var node in graph.EnumerateArray().Where(node => node.TryGetProperty("@id", out _)))
        {
            typeOf[node.GetProperty("@id").GetString()!] = node.GetProperty("@type").GetString()!;
        }
    }

    /// <summary>What is wrong with a document; nothing where it is right.</summary>
    public static IEnumerable<string> Problems(JsonElement document)
    {
        var graph = document.GetProperty("@graph");
        var checking = new SchemaOrg(graph);
        return graph.EnumerateArray().SelectMany(checking.Node);
    }

    private IEnumerable<string> Node(JsonElement node)
    {
        if (!node.TryGetProperty("@type", out var named) || !Kinds.ContainsKey(named.GetString()!))
        {
            return [$"schema.org has no type for {node.GetRawText()}"];
        }

        var type = named.GetString()!;
        return node.EnumerateObject()
            .Where(member => member.Name is not ("@type" or "@id"))
            .SelectMany(member => Member(type, member).Select(problem => $"{type}.{member.Name}: {problem}"));
    }

    private IEnumerable<string> Member(string type, JsonProperty member)
    {
        if (!Properties.TryGetValue(member.Name, out var property))
        {
            return ["is not in the vocabulary"];
        }

        if (!IsAmong(type, property.Types))
        {
            return ["is not for this type"];
        }

        return member.Value.ValueKind == JsonValueKind.Array
            ? member.Value.EnumerateArray().SelectMany(value => Value(value, property.Values))
            : Value(member.Value, property.Values);
    }

    private IEnumerable<string> Value(JsonElement value, string[] kinds)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return Array.Exists(kinds, kind => Is(value, kind)) ? [] : [$"does not take {value.GetRawText()}"];
        }

        if (value.TryGetProperty("@type", out var type))
        {
            return Node(value).Concat(IsAmong(type.GetString()!, kinds) ? [] : [$"does not take a {type}"]);
        }

        return
            value.TryGetProperty("@id", out var id)
            && typeOf.TryGetValue(id.GetString()!, out var there)
            && IsAmong(there, kinds)
            ? []
            : [$"{value.GetRawText()} is not in the document, or not of the right type"];
    }

    private static bool Is(JsonElement value, string kind) =>
        kind switch
        {
            "Number" => value.ValueKind == JsonValueKind.Number,
            _ when value.ValueKind != JsonValueKind.String => false,
            "Text" => true,
            "URL" => Uri.TryCreate(value.GetString(), UriKind.Absolute, out _),
            "Date" => DateOnly.TryParseExact(
                value.GetString(),
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out _
            ),
            "DateTime" => DateTimeOffset.TryParseExact(
                value.GetString(),
                "O",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out _
            ),
            _ => false,
        };

    private static bool IsAmong(string type, string[] kinds) =>
        kinds.Contains(type, StringComparer.Ordinal)
        || (Kinds.TryGetValue(type, out var above) && Array.Exists(above, one => IsAmong(one, kinds)));
}

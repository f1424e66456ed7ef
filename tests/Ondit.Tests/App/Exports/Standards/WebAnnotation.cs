using System.Text.Json;

namespace Ondit.Tests.App.Exports.Standards;

/// <summary>Checks JSON against what the Web Annotation Data Model says, as <c>web-annotation.tsv</c> has it.</summary>
internal static class WebAnnotation
{
    // Section 3.3.5.
    private static readonly string[] Motivations =
    [
        "assessing",
        "bookmarking",
        "classifying",
        "commenting",
        "describing",
        "editing",
        "highlighting",
        "identifying",
        "linking",
        "moderating",
        "questioning",
        "replying",
        "tagging",
    ];

    private static readonly ILookup<string, string[]> Model = StandardFile
        .Rows("web-annotation.tsv")
        .ToLookup(row => row[0], StringComparer.Ordinal);

    /// <summary>What is wrong with a thing of a type, with the way to it; nothing where it is right.</summary>
    public static IEnumerable<string> Problems(JsonElement thing, string type)
    {
        var rules = Model[type].ToDictionary(row => row[1], StringComparer.Ordinal);
        if (thing.ValueKind != JsonValueKind.Object)
        {
            return [$"{type} is a JSON {thing.ValueKind}"];
        }

        var unknown = thing
            .EnumerateObject()
            .Where(member => !rules.ContainsKey(member.Name))
            .Select(member => $"{type} has no {member.Name}");
        return unknown.Concat(
            rules.Values.SelectMany(rule =>
                thing.TryGetProperty(rule[1], out var value)
                    ? Values(value, rule).Select(problem => $"{type}.{rule[1]}: {problem}")
                : rule[2].StartsWith('1') ? [$"{type} lacks {rule[1]}"]
                : []
            )
        );
    }

    private static IEnumerable<string> Values(JsonElement value, string[] rule)
    {
        var kinds = rule[3].Split(' ');
        if (kinds is ["list", var item])
        {
            return value.ValueKind == JsonValueKind.Array
                ? value.EnumerateArray().SelectMany(one => Problems(one, item))
                : ["is no list"];
        }

        if (value.ValueKind != JsonValueKind.Array)
        {
            return Value(value, kinds);
        }

        return rule[2].EndsWith('n') && value.GetArrayLength() > 0
            ? value.EnumerateArray().SelectMany(one => Value(one, kinds))
            : [$"has {value.GetArrayLength()} values"];
    }

    private static IEnumerable<string> Value(JsonElement value, string[] kinds)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            var type = value.TryGetProperty("type", out var named) ? named.GetString()! : "";
            return kinds.Contains(type, StringComparer.Ordinal) ? Problems(value, type) : [$"is a \"{type}\""];
        }

        return Array.Exists(kinds, kind => Is(value, kind))
            ? []
            : [$"{value.GetRawText()} is none of {string.Join(", ", kinds)}"];
    }

    private static bool Is(JsonElement value, string kind) =>
        kind switch
        {
            "count" => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var count) && count >= 0,
            _ when value.ValueKind != JsonValueKind.String => false,
            "string" => true,
            "IRI" => Uri.TryCreate(value.GetString(), UriKind.Absolute, out _),
            "motivation" => Motivations.Contains(value.GetString(), StringComparer.Ordinal),
            ['=', .. var constant] => value.GetString() == constant,
            _ => false,
        };
}

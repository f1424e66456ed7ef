using System.Collections.Immutable;
using System.Text.Json;
using Ondit.Stories;

namespace Ondit.Json;

/// <summary>A value of the JSON contract and the way to it, so that what is wrong can be named.</summary>
internal readonly struct JsonField
{
    private readonly JsonElement value;
    private readonly Func<string> path;

    private JsonField(JsonElement value, Func<string> path)
    {
        this.value = value;
        this.path = path;
    }

    public bool IsThere => value.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null);

    public static JsonField Root(JsonElement json) => new(json, () => "");

    /// <summary>A member; one that is not there where the object lacks it.</summary>
    public JsonField this[string name]
    {
        get
        {
            if (!IsThere)
            {
                return this;
            }

            var (above, here) = (path, name);
            return value.ValueKind == JsonValueKind.Object
                ? new JsonField(
                    value.TryGetProperty(name, out var member) ? member : default,
                    () => above() is { Length: > 0 } way ? $"{way}.{here}" : here
                )
                : throw Wrong("is no object");
        }
    }

    public FormatException Wrong(string problem) => new FieldFormatException($"field \"{path()}\": {problem}");

    public string? Text() =>
        !IsThere ? null
        : value.ValueKind == JsonValueKind.String ? String()
        : throw Wrong("is no string");

    public string Given() => Text() ?? throw Wrong("is missing");

    public bool Flag() =>
        value.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False or JsonValueKind.Null or JsonValueKind.Undefined => false,
            _ => throw Wrong("is neither true nor false"),
        };

    public double Number() =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number)
            ? number
            : throw Wrong("is no number");

    public T Word<T>()
        where T : struct, Enum
    {
        try
        {
            return ContractWords.Parse<T>(Given());
        }
        catch (FormatException problem) when (problem is not FieldFormatException)
        {
            throw Wrong(problem.Message);
        }
    }

    public T? WordIfThere<T>()
        where T : struct, Enum => IsThere ? Word<T>() : null;

    public ImmutableArray<JsonField> Items()
    {
        if (!IsThere)
        {
            return [];
        }

        if (value.ValueKind != JsonValueKind.Array)
        {
            throw Wrong("is no array");
        }

        var items = ImmutableArray.CreateBuilder<JsonField>(value.GetArrayLength());
        var above = path;
        foreach (var item in value.EnumerateArray())
        {
            var number = items.Count;
            items.Add(new JsonField(item, () => $"{above()}[{number}]"));
        }

        return items.MoveToImmutable();
    }

    public ImmutableArray<string> Words() => [.. Items().Select(item => item.Given())];

    public ImmutableArray<TextSpan> Spans(CodePoints points) => [.. Items().Select(item => item.Span(points))];

    public TextSpan? SpanIfThere(CodePoints points) => IsThere ? Span(points) : null;

    public TextSpan Span(CodePoints points)
    {
        if (
            value.ValueKind != JsonValueKind.Array
            || value.GetArrayLength() != 2
            || !value[0].TryGetInt32(out var start)
            || !value[1].TryGetInt32(out var end)
            || start < 0
            || end < start
        )
        {
            throw Wrong("is no span [start, end)");
        }

        try
        {
            return points.ToUtf16(new TextSpan(start, end));
        }
        catch (ArgumentOutOfRangeException problem)
        {
            throw new FieldFormatException($"field \"{path()}\": ends after the text", problem);
        }
    }

    public ImmutableSortedDictionary<string, JsonElement> Members() =>
        !IsThere ? ImmutableSortedDictionary<string, JsonElement>.Empty
        : value.ValueKind == JsonValueKind.Object
            ? value
                .EnumerateObject()
                .ToImmutableSortedDictionary(
                    member => member.Name,
                    member => member.Value.Clone(),
                    StringComparer.Ordinal
                )
        : throw Wrong("is no object");

    private string String()
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException problem)
        {
            throw new FieldFormatException($"field \"{path()}\": holds half a character", problem);
        }
    }
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Ondit.Eval.Corpora;

/// <summary>A value of a row with its path, so that every complaint names the field.</summary>
internal readonly record struct Field(string Path, JsonElement Json)
{
    /// <summary>The row itself.</summary>
    public static Field Row(JsonElement row) => new("", row);

    public bool IsNull => Json.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined;

    /// <summary>A field that must be there.</summary>
    public Field this[string name] =>
        Optional(name) is { } field ? field : throw new FieldException(Name(name), "missing");

    /// <summary>A field that may be absent; one that is null is there.</summary>
    public Field? Optional(string name)
    {
        if (Json.ValueKind != JsonValueKind.Object)
        {
            throw new FieldException(Path.Length == 0 ? "row" : Path, "not a JSON object");
        }

        return Json.TryGetProperty(name, out var value) ? new Field(Name(name), value) : null;
    }

    /// <summary>The string of a field; null where it is absent or null.</summary>
    public string? Words(string name) => Optional(name) is { IsNull: false } field ? field.String() : null;

    public string String() =>
        Json.ValueKind == JsonValueKind.String ? Json.GetString()! : throw new FieldException(Path, "not a string");

    public int Int32() =>
        Json.ValueKind == JsonValueKind.Number && Json.TryGetInt32(out var number)
            ? number
            : throw new FieldException(Path, "not a whole number");

    public double Double() =>
        Json.ValueKind == JsonValueKind.Number ? Json.GetDouble() : throw new FieldException(Path, "not a number");

    public bool Boolean() =>
        Json.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? Json.GetBoolean()
            : throw new FieldException(Path, "not true or false");

    public ImmutableArray<Field> Items()
    {
        if (Json.ValueKind != JsonValueKind.Array)
        {
            throw new FieldException(Path, "not a list");
        }

        var path = Path;
        return [.. Json.EnumerateArray().Select((item, i) => new Field(Index(path, i), item))];
    }

    /// <summary>A span that lies in a text of so many code points once it is moved by the offset.</summary>
    public PointSpan Span(TextFrame frame)
    {
        var ends = Items();
        if (ends.Length != 2)
        {
            throw new FieldException(Path, "a span has two numbers");
        }

        var span = new PointSpan(ends[0].Int32(), ends[1].Int32());
        return 0 <= span.Start && span.Start <= span.End && span.End <= frame.Length
            ? span.Shift(frame.Offset)
            : throw new FieldException(
                Path,
                $"[{span.Start}, {span.End}) is no span of a text of {frame.Length} code points"
            );
    }

    /// <summary>The spans of a field; none where it is absent or null.</summary>
    public ImmutableArray<PointSpan> Spans(string name, TextFrame frame) =>
        Optional(name) is { IsNull: false } field ? [.. field.Items().Select(item => item.Span(frame))] : [];

    private string Name(string name) => Path.Length == 0 ? name : $"{Path}.{name}";

    private static string Index(string path, int i) => string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]");
}

/// <summary>What the spans of a row count in.</summary>
/// <param name="Length">Code points of the row's own text.</param>
/// <param name="Offset">Code points that stand before it in the gold text: a reader may drop outer white space.</param>
internal readonly record struct TextFrame(int Length, int Offset);

namespace Ondit.App.Imports;

/// <summary>
/// Stories from JSON Lines, one at a time, however many there are; or the one story of a JSON object written over several lines.
/// A line that is no story is named and passed over.
/// </summary>
/// <param name="problems">Where such a line is named.</param>
internal sealed class JsonLinesImport(ProblemLog problems)
{
    /// <summary>The stories in order.</summary>
    /// <param name="input">From the first line on.</param>
    /// <param name="place">The file, for messages.</param>
    /// <param name="id">The file's name, for stories without an id: those of lines get the line's number with it.</param>
    public IEnumerable<Intake> Read(InputBytes input, string place, string id)
    {
        if (IsOneObject(input))
        {
            yield return JsonImport.TakeIn(input.TakeAll(), id, place);
            yield break;
        }

        for (var number = 1; TryRead(input, place, id, number, out var intake); number++)
        {
            if (intake is not null)
            {
                yield return intake;
            }
        }
    }

    private bool TryRead(InputBytes input, string place, string id, int number, out Intake? intake)
    {
        intake = null;
        var line = $"{place}, line {number}";
        try
        {
            if (!input.TryTakeLine(out var json))
            {
                return false;
            }

            intake = json.AsSpan().Trim(" \t\r"u8).IsEmpty ? null : JsonImport.TakeIn(json, $"{id}-{number}", line);
        }
        catch (UnreadableInputException problem)
        {
            problems.Add(line, problem.Message);
        }

        return true;
    }

    // Within one object no line opens with "{": a key must stand before it. So if the second line does, there are several.
    private static bool IsOneObject(InputBytes input)
    {
        for (var length = 1 << 12; ; length *= 2)
        {
            var first = input.Peek(length);
            var text = first.TrimStart("\r\n\t "u8);
            var lineEnd = text.IndexOf((byte)'\n');
            var next = lineEnd < 0 ? default : text[lineEnd..].TrimStart("\r\n\t "u8);
            if (!next.IsEmpty)
            {
                return next[0] != '{' && !IsWhole(text[..lineEnd]);
            }

            if (first.Length < length || length > InputBytes.Limit)
            {
                return false;
            }
        }
    }

    private static bool IsWhole(ReadOnlySpan<byte> line)
    {
        try
        {
            JsonImport.TakeIn(line.ToArray(), "", "");
            return true;
        }
        catch (UnreadableInputException)
        {
            return line.TrimEnd("\r\t "u8) is [.., (byte)'}'];
        }
    }
}

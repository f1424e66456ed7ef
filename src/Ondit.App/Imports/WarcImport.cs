using System.Globalization;
using System.IO.Compression;
using System.Text;
using Ondit.Stories;

namespace Ondit.App.Imports;

/// <summary>Stories from a web archive (WARC, ISO 28500), zipped or not: the pages among its responses and resources.</summary>
internal sealed class WarcImport(ProblemLog problems)
{
    private sealed record Message(Dictionary<string, string> Fields, byte[] Body);

    /// <summary>The stories in order. Pages without a main text are named and passed over; what is no page is passed over.</summary>
    /// <exception cref="UnreadableInputException">It is no WARC file, or breaks off.</exception>
    public IEnumerable<Story> Read(InputBytes input, string place)
    {
        for (var number = 1; TryTake(input, number) is { } record; number++)
        {
            if (Page(record) is { } page && Story(page, record, $"{place}, record {number}") is { } story)
            {
                yield return story;
            }
        }
    }

    private Story? Story(byte[] page, Message record, string place)
    {
        var url = record.Fields.GetValueOrDefault("WARC-Target-URI")?.Trim('<', '>');
        try
        {
            var story = HtmlImport.Read(page, url ?? place);
            return story with { Url = url ?? story.Url };
        }
        catch (UnreadableInputException problem)
        {
            problems.Add(place, problem.Message);
            return null;
        }
    }

    private static byte[]? Page(Message record)
    {
        var type = record.Fields.GetValueOrDefault("Content-Type", "");
        switch (record.Fields.GetValueOrDefault("WARC-Type"))
        {
            case "resource" when IsHtml(type):
                return record.Body;
            case "response" when type.StartsWith("application/http", StringComparison.OrdinalIgnoreCase):
                var input = new InputBytes(new MemoryStream(record.Body));
                if (
                    !input.TryTakeLine(out var status)
                    || !Encoding.Latin1.GetString(status).Contains(" 200", StringComparison.Ordinal)
                )
                {
                    return null;
                }

                var fields = TakeFields(input);
                return IsHtml(fields.GetValueOrDefault("Content-Type", "")) ? Decoded(input.TakeAll(), fields) : null;
            default:
                return null;
        }
    }

    private static bool IsHtml(string type) =>
        type.StartsWith("text/html", StringComparison.OrdinalIgnoreCase)
        || type.StartsWith("application/xhtml", StringComparison.OrdinalIgnoreCase);

    private static byte[]? Decoded(byte[] body, Dictionary<string, string> fields)
    {
        try
        {
            body = fields
                .GetValueOrDefault("Transfer-Encoding", "")
                .Contains("chunked", StringComparison.OrdinalIgnoreCase)
                ? Unchunked(body)
                : body;
            using Stream? packed = fields.GetValueOrDefault("Content-Encoding", "").ToLowerInvariant() switch
            {
                "gzip" => new GZipStream(new MemoryStream(body), CompressionMode.Decompress),
                "br" => new BrotliStream(new MemoryStream(body), CompressionMode.Decompress),
                "deflate" => new ZLibStream(new MemoryStream(body), CompressionMode.Decompress),
                _ => null,
            };
            if (packed is null)
            {
                return body;
            }

            var plain = new MemoryStream();
            packed.CopyTo(plain);
            return plain.ToArray();
        }
        catch (Exception problem) when (problem is InvalidDataException or InvalidOperationException)
        {
            return null;
        }
    }

    // Many archives keep the header of what they have unchunked already.
    private static byte[] Unchunked(byte[] body)
    {
        var input = new InputBytes(new MemoryStream(body));
        var whole = new MemoryStream();
        while (input.TryTakeLine(out var line))
        {
            var size = Encoding.Latin1.GetString(line).Split(';')[0].Trim();
            if (!int.TryParse(size, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length))
            {
                return body;
            }

            if (length == 0)
            {
                break;
            }

            whole.Write(input.Peek(length));
            input.Skip(Math.Min(length, input.Peek(length).Length));
            input.TryTakeLine(out _);
        }

        return whole.ToArray();
    }

    private static Message? TryTake(InputBytes input, int number)
    {
        byte[] line;
        do
        {
            if (!input.TryTakeLine(out line))
            {
                return null;
            }
        } while (line.AsSpan().Trim("\r\n "u8).IsEmpty);

        if (!line.AsSpan().StartsWith("WARC/"u8))
        {
            throw new UnreadableInputException($"breaks off: record {number} does not begin with WARC/");
        }

        var fields = TakeFields(input);
        if (
            !int.TryParse(
                fields.GetValueOrDefault("Content-Length"),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var length
            )
            || length > InputBytes.Limit
        )
        {
            throw new UnreadableInputException($"record {number} says no length that can be read");
        }

        var body = input.Peek(length).ToArray();
        input.Skip(body.Length);
        return body.Length == length
            ? new Message(fields, body)
            : throw new UnreadableInputException($"breaks off within record {number}");
    }

    private static Dictionary<string, string> TakeFields(InputBytes input)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (input.TryTakeLine(out var line) && !line.AsSpan().Trim("\r "u8).IsEmpty)
        {
            var field = Encoding.UTF8.GetString(line).Split(':', 2);
            if (field.Length == 2)
            {
                fields[field[0].Trim()] = field[1].Trim();
            }
        }

        return fields;
    }
}

using System.Text;
using System.Text.Unicode;

namespace Ondit.App.Imports;

/// <summary>
/// Makes text of bytes. UTF-8 is taken as such. What is not valid UTF-8 is taken for Windows-1252, in which older newsroom systems
/// still write, unless it holds control characters or bytes without a meaning there: then it is no text.
/// </summary>
internal static class TextDecoder
{
    private static readonly Lazy<Encoding> Windows1252 = new(() =>
        CodePagesEncodingProvider.Instance.GetEncoding(1252)!
    );

    /// <summary>The text of some bytes.</summary>
    /// <param name="bytes">All of the text.</param>
    /// <param name="declared">The encoding that an HTML page says it has, for where it is not UTF-8.</param>
    /// <exception cref="UnreadableInputException">The bytes are no text.</exception>
    public static string Decode(byte[] bytes, string? declared = null)
    {
        string text;
        if (Utf8.IsValid(bytes))
        {
            text = Encoding.UTF8.GetString(bytes);
        }
        else if (declared is not null && Known(declared) is { } encoding)
        {
            text = encoding.GetString(bytes);
        }
        else if (!bytes.AsSpan().ContainsAny(NotInWindows1252))
        {
            text = Windows1252.Value.GetString(bytes);
        }
        else
        {
            throw new UnreadableInputException(NoText);
        }

        return text.Contains('\0', StringComparison.Ordinal) ? throw new UnreadableInputException(NoText) : text;
    }

    /// <summary>UTF-16 as UTF-8, so that all that follows sees one encoding.</summary>
    /// <param name="bytes">Text with a UTF-16 byte order mark.</param>
    public static byte[] FromUtf16(byte[] bytes) =>
        Encoding.UTF8.GetBytes(
            (bytes[0] == 0xFE ? Encoding.BigEndianUnicode : Encoding.Unicode).GetString(bytes.AsSpan(2))
        );

    private const string NoText =
        "is not text (a picture, a PDF, a word processor's file?); save it as plain text or HTML and read that";

    private static readonly System.Buffers.SearchValues<byte> NotInWindows1252 = System.Buffers.SearchValues.Create([
        .. Enumerable.Range(0, 32).Except([9, 10, 12, 13]).Select(c => (byte)c),
        0x7F,
        0x81,
        0x8D,
        0x8F,
        0x90,
        0x9D,
    ]);

    private static Encoding? Known(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}

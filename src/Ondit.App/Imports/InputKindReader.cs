namespace Ondit.App.Imports;

/// <summary>Tells text, HTML, JSON, feeds and web archives apart.</summary>
internal static class InputKindReader
{
    /// <summary>What an input holds.</summary>
    /// <param name="first">The first bytes, a byte order mark taken off.</param>
    public static InputKind Read(ReadOnlySpan<byte> first)
    {
        var rest = first.TrimStart(" \t\r\n"u8);
        return rest switch
        {
            [(byte)'{', ..] => InputKind.Json,
            [(byte)'[', .. var items] when items.TrimStart(" \t\r\n"u8) is [(byte)'{', ..] => InputKind.JsonArray,
            [(byte)'<', ..] when IsFeed(rest) => InputKind.Feed,
            [(byte)'<', (byte)'!' or (byte)'?', ..] => InputKind.Html,
            [(byte)'<', var letter, ..] when char.IsAsciiLetter((char)letter) => InputKind.Html,
            _ when rest.StartsWith("WARC/"u8) => InputKind.WebArchive,
            _ => InputKind.Text,
        };
    }

    // The first element, after declarations and comments, tells.
    private static bool IsFeed(ReadOnlySpan<byte> rest)
    {
        while (rest is [(byte)'<', (byte)'?' or (byte)'!', ..])
        {
            var end = rest.StartsWith("<!--"u8) ? rest.IndexOf("-->"u8) + 2 : rest.IndexOf((byte)'>');
            if (end < 2)
            {
                return false;
            }

            rest = rest[(end + 1)..].TrimStart(" \t\r\n"u8);
        }

        return rest.StartsWith("<rss"u8) || rest.StartsWith("<feed"u8) || rest.StartsWith("<rdf:RDF"u8);
    }
}

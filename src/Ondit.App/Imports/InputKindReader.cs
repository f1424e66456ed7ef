namespace Ondit.App.Imports;

/// <summary>Tells text, HTML and JSON apart.</summary>
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
            [(byte)'<', (byte)'!' or (byte)'?', ..] => InputKind.Html,
            [(byte)'<', var letter, ..] when char.IsAsciiLetter((char)letter) => InputKind.Html,
            _ => InputKind.Text,
        };
    }
}

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Ondit.Tests;

/// <summary>Characters that cannot be seen, written so that they can.</summary>
public static partial class Escapes
{
    /// <summary>Line ends, tabs and signs without a shape as C# writes them.</summary>
    public static string Write(string text)
    {
        var written = new StringBuilder();
        foreach (var c in text)
        {
            written.Append(
                c switch
                {
                    '\n' => "\\n",
                    '\r' => "\\r",
                    '\t' => "\\t",
                    _ when char.IsControl(c)
                            || c
                                is (>= '\u0300' and <= '\u036F')
                                    or '\u00AD'
                                    or '\u200B'
                                    or '\u2028'
                                    or '\u2029'
                                    or '\uFEFF' => $"\\u{(int)c:X4}",
                    _ => c.ToString(),
                }
            );
        }

        return written.ToString();
    }

    /// <summary>The text that was written so.</summary>
    public static string Read(string written) =>
        Escape()
            .Replace(
                written,
                match =>
                    match.Value[1] switch
                    {
                        'n' => "\n",
                        'r' => "\r",
                        't' => "\t",
                        _ => (
                            (char)int.Parse(match.ValueSpan[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)
                        ).ToString(),
                    }
            );

    [GeneratedRegex(@"\\(?:[nrt]|u[0-9A-F]{4})", RegexOptions.None, 1000)]
    private static partial Regex Escape();
}

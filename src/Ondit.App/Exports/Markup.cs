using System.Globalization;
using System.Net;
using System.Text;

namespace Ondit.App.Exports;

/// <summary>Writes HTML: what is put into a string's holes by <see cref="Escape"/> is text, whatever signs it holds.</summary>
/// <param name="output">Where it goes.</param>
internal sealed class Markup(TextWriter output)
{
    public void Add(string markup) => output.Write(markup);

    public void Add(FormattableString markup) => output.Write(markup.ToString(CultureInfo.InvariantCulture));

    /// <summary>Signs that HTML forbids are shown as what they are not, as a browser would.</summary>
    public static string Escape(string words)
    {
        var escaped = WebUtility.HtmlEncode(words);
        var shown = new StringBuilder(escaped.Length);
        foreach (var c in escaped)
        {
            shown.Append(char.IsControl(c) && c is not ('\n' or '\t') ? '\uFFFD' : c);
        }

        return shown.ToString();
    }
}

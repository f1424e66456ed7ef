using System.Text;
using AngleSharp.Dom;

namespace Ondit.App.Imports;

/// <summary>The text of a piece of HTML as a reader sees it: blocks are paragraphs with an empty line between, other blanks are one.</summary>
internal static class HtmlText
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "dd",
        "div",
        "dl",
        "dt",
        "figcaption",
        "figure",
        "footer",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "td",
        "th",
        "tr",
        "ul",
    };

    public static string Read(IElement element)
    {
        var text = new StringBuilder();
        Add(text, element);
        return text.ToString().Trim();
    }

    private static void Add(StringBuilder text, INode node)
    {
        if (node is IText words)
        {
            AddWords(text, words.Data);
        }
        else if (node is IElement { LocalName: "br" })
        {
            Break(text, "\n");
        }
        else if (node is IElement { LocalName: not ("script" or "style" or "noscript" or "template") } element)
        {
            var isBlock = Blocks.Contains(element.LocalName);
            if (isBlock)
            {
                Break(text, "\n\n");
            }

            foreach (var child in element.ChildNodes)
            {
                Add(text, child);
            }

            if (isBlock)
            {
                Break(text, "\n\n");
            }
        }
    }

    private static void AddWords(StringBuilder text, string words)
    {
        foreach (var c in words)
        {
            // The no-break space of HTML is a matter of layout.
            if (c is not (' ' or '\n' or '\r' or '\t' or '\f' or '\u00A0'))
            {
                text.Append(c);
            }
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
            {
                text.Append(' ');
            }
        }
    }

    private static void Break(StringBuilder text, string lineBreak)
    {
        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }

        var breaks = 0;
        while (breaks < text.Length && text[^(breaks + 1)] == '\n')
        {
            breaks++;
        }

        if (text.Length > 0 && breaks < lineBreak.Length)
        {
            text.Append('\n', lineBreak.Length - breaks);
        }
    }
}

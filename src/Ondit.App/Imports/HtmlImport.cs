using System.Buffers;
using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Ondit.Stories;

namespace Ondit.App.Imports;

/// <summary>
/// A story from a web page: its headline and main text without menus, advertisements and the like, found as Firefox's reader view
/// does. Nothing is fetched.
/// </summary>
internal static class HtmlImport
{
    // What has fewer words outside links is a menu or a notice.
    private const int FewestWords = 5;

    // As deep as browsers go. What walks down a page walks down a stack, which deeper pages would break.
    private const int DeepestNesting = 512;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create("\"' ;/>");

    /// <summary>The story on a page.</summary>
    /// <param name="bytes">The page.</param>
    /// <param name="id">The file's name.</param>
    /// <exception cref="UnreadableInputException">It has no main text.</exception>
    public static Story Read(byte[] bytes, string id)
    {
        var html = TextDecoder.Decode(bytes, DeclaredEncoding(bytes));
        var page = new HtmlParser().ParseDocument(html);
        if (IsTooDeep(page))
        {
            throw new UnreadableInputException(
                $"is an HTML page nested deeper than {DeepestNesting} elements; copy its text"
            );
        }

        var headline = Headline(page);
        var published = Published(page);
        var url = Url(page);

        // The address is only what relative links are reckoned from; the page is given, so none is asked for.
        using var reader = new SmartReader.Reader("https://localhost/", page);
        var article = reader.GetArticle();
        var main = new HtmlParser().ParseDocument(article.Content ?? "");
        if (main.Body is null || WordsOutsideLinks(main.Body) < FewestWords)
        {
            throw new UnreadableInputException(
                "is an HTML page without a main text; save the story itself, or copy its text"
            );
        }

        var title = headline ?? Said(article.Title);
        var text = HtmlText.Read(main.Body);
        return new Story(
            title is null || text.StartsWith(title, StringComparison.Ordinal) ? text : $"{title}\n\n{text}"
        )
        {
            Id = id,
            Title = title,
            Outlet = Said(article.SiteName),
            Byline = Said(article.Author) ?? Said(article.Byline),
            Published = published,
            Url = url,
        };
    }

    private static bool IsTooDeep(IHtmlDocument page)
    {
        var level = 0;
        INode? node = page;
        while (node is not null)
        {
            if (node.FirstChild is { } child)
            {
                node = child;
                if (++level > DeepestNesting)
                {
                    return true;
                }

                continue;
            }

            for (; node is not null && node.NextSibling is null; level--)
            {
                node = node.Parent;
            }

            node = node?.NextSibling;
        }

        return false;
    }

    private static int WordsOutsideLinks(IElement body) =>
        body.GetDescendants()
            .OfType<IText>()
            .Where(text => !text.GetAncestors().OfType<IHtmlAnchorElement>().Any())
            .Sum(text => text.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);

    // A page's title often has the outlet's name after it; its one first-level heading has not.
    private static string? Headline(IHtmlDocument page) =>
        page.QuerySelectorAll("h1").Select(heading => Said(heading.TextContent)).OfType<string>().ToList() is [var only]
            ? only
            : Said(page.QuerySelector("meta[property='og:title']")?.GetAttribute("content"));

    private static string? Url(IHtmlDocument page) =>
        Said(page.QuerySelector("link[rel='canonical']")?.GetAttribute("href"))
        ?? Said(page.QuerySelector("meta[property='og:url']")?.GetAttribute("content"));

    // The day as it is written: at the place of publication, not in UTC.
    private static DateOnly? Published(IHtmlDocument page)
    {
        var written = page.QuerySelectorAll(
                "meta[property='article:published_time'], meta[name='date'], meta[itemprop='datePublished'], time[itemprop='datePublished'], article time[datetime]"
            )
            .Select(element => element.GetAttribute("content") ?? element.GetAttribute("datetime"))
            .Concat(
                page.QuerySelectorAll("script[type='application/ld+json']")
                    .Select(script => After(script.TextContent, "\"datePublished\""))
            );
        foreach (var value in written)
        {
            if (
                value is { Length: >= 10 }
                && DateOnly.TryParseExact(
                    value.AsSpan(0, 10),
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var date
                )
            )
            {
                return date;
            }
        }

        return null;
    }

    // The string that follows a key of JSON that may be broken otherwise.
    private static string? After(string json, string key)
    {
        var at = json.IndexOf(key, StringComparison.Ordinal);
        var open = at < 0 ? -1 : json.IndexOf('"', at + key.Length);
        return open < 0 ? null : json[(open + 1)..];
    }

    private static string? DeclaredEncoding(byte[] bytes)
    {
        var head = Encoding.Latin1.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, 4096)));
        var at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var name = head.AsSpan(at + "charset=".Length).TrimStart("\"' ");
        var length = name.IndexOfAny(NameEnds);
        return length < 0 ? null : name[..length].ToString();
    }

    private static string? Said(string? value) =>
        string.IsNullOrWhiteSpace(value)
            ? null
            : string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

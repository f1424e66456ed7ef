using System.ServiceModel.Syndication;
using System.Xml;
using AngleSharp.Html.Parser;
using Ondit.Stories;

namespace Ondit.App.Imports;

/// <summary>Stories from an RSS or Atom file: the items that carry a text. Nothing is fetched.</summary>
internal sealed class FeedImport(ProblemLog problems)
{
    private const string Content = "http://purl.org/rss/1.0/modules/content/";

    /// <summary>The stories in order.</summary>
    /// <exception cref="UnreadableInputException">It is no feed.</exception>
    public IEnumerable<Story> Read(byte[] bytes, string place)
    {
        var feed = Load(bytes);
        var number = 0;
        foreach (var item in feed.Items)
        {
            number++;
            if (Make(item, feed.Title?.Text) is { } story)
            {
                yield return story;
            }
            else
            {
                problems.Add(
                    $"{place}, item {number}",
                    "holds no text; save the story that it points to, and add that"
                );
            }
        }
    }

    private static SyndicationFeed Load(byte[] bytes)
    {
        try
        {
            using var xml = XmlReader.Create(
                new MemoryStream(bytes),
                new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null }
            );
            return SyndicationFeed.Load(xml);
        }
        catch (Exception problem) when (problem is XmlException or FormatException)
        {
            throw new UnreadableInputException($"is no RSS or Atom that can be read: {problem.Message}", problem);
        }
    }

    private static Story? Make(SyndicationItem item, string? outlet)
    {
        var html =
            item.ElementExtensions.ReadElementExtensions<string>("encoded", Content).FirstOrDefault()
            ?? (item.Content as TextSyndicationContent)?.Text
            ?? item.Summary?.Text;
        var body = html is null ? "" : HtmlText.Read(new HtmlParser().ParseDocument(html).Body!);
        if (string.IsNullOrWhiteSpace(body))
        {
            return null;
        }

        var title = item.Title?.Text.Trim();
        var url = item.Links.FirstOrDefault(link => link.RelationshipType is null or "alternate")?.Uri?.ToString();
        return new Story(
            string.IsNullOrEmpty(title) || body.StartsWith(title, StringComparison.Ordinal)
                ? body
                : $"{title}\n\n{body}"
        )
        {
            Id = string.IsNullOrEmpty(item.Id) ? url : item.Id,
            Title = title,
            Outlet = string.IsNullOrWhiteSpace(outlet) ? null : outlet.Trim(),
            Byline = item.Authors.Select(author => author.Name ?? author.Email).FirstOrDefault(),
            Published = Day(item),
            Url = url,
        };
    }

    // A date that cannot be read is found out when it is asked for.
    private static DateOnly? Day(SyndicationItem item)
    {
        try
        {
            var moment = item.PublishDate != default ? item.PublishDate : item.LastUpdatedTime;
            return moment == default ? null : DateOnly.FromDateTime(moment.DateTime);
        }
        catch (XmlException)
        {
            return null;
        }
    }
}

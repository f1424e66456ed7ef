using System.Globalization;
using System.Text.Json;
using Ondit.Attributions;
using Ondit.Claims;
using Ondit.Mentions;
using Ondit.Stories;
using Ondit.Times;

namespace Ondit.Json;

/// <content>Reads them back. What is missing or null is empty; what is there must be right.</content>
public static partial class ReadingJson
{
    /// <summary>The reading of a JSON object.</summary>
    /// <exception cref="FormatException">It is no reading of this contract; the message names the field.</exception>
    public static Reading Read(JsonElement json) =>
        Read(json, JsonField.Root(json)["story"] is { IsThere: true } story ? ReadStory(story) : throw NoStory());

    /// <summary>The reading of a JSON object that leaves its story out.</summary>
    /// <exception cref="FormatException">It is no reading of this contract; the message names the field.</exception>
    public static Reading Read(JsonElement json, Story story)
    {
        var root = JsonField.Root(json);
        if (root["schema"].Text() is not "ondit/reading/1")
        {
            throw root["schema"].Wrong("is not \"ondit/reading/1\"");
        }

        var points = new CodePoints(story.Text);
        return new Reading(
            story,
            new ReaderVersion(root["reader"]["version"].Text() ?? "", root["reader"]["model"].Text() ?? ""),
            root["sentences"].Spans(points),
            [.. root["parties"].Items().Select(party => ReadParty(party, points))],
            [.. root["times"].Items().Select(time => ReadTime(time, points))],
            [.. root["attributions"].Items().Select(attribution => ReadAttribution(attribution, points))],
            [.. root["claims"].Items().Select(claim => ReadClaim(claim, points))],
            [.. root["replies"].Items().Select(reply => ReadReply(reply, points))],
            [.. root["relations"].Items().Select(relation => ReadRelation(relation, points))]
        );
    }

    /// <summary>The story of a JSON object, as it stands in a reading.</summary>
    /// <exception cref="FormatException">It is none; the message names the field.</exception>
    public static Story ReadStory(JsonElement json) => ReadStory(JsonField.Root(json));

    private static FormatException NoStory() =>
        new("field \"story\": is missing; a reading holds the story that was read");

    private static Story ReadStory(JsonField story) =>
        new(story["text"].Given())
        {
            Id = story["id"].Text(),
            Outlet = story["outlet"].Text(),
            Title = story["title"].Text(),
            Byline = story["byline"].Text(),
            Published = ReadDate(story["published"]),
            Url = story["url"].Text(),
            Extra = story["extra"].Members(),
        };

    private static DateOnly? ReadDate(JsonField date) =>
        date.Text() is not { } written ? null
        : DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
        : throw date.Wrong($"'{written}' is no date; write it as YYYY-MM-DD");

    private static Party ReadParty(JsonField party, CodePoints points) =>
        new(
            party["id"].Given(),
            party["name"].Given(),
            party["type"].Word<PartyType>(),
            [
                .. party["mentions"]
                    .Items()
                    .Select(mention => new Mention(mention["span"].Span(points), mention["kind"].Word<MentionKind>())),
            ]
        );

    private static TimeExpression ReadTime(JsonField time, CodePoints points) =>
        new(
            time["span"].Span(points),
            Enum.TryParse<TimeType>(time["type"].Given(), ignoreCase: true, out var type)
                ? type
                : throw time["type"].Wrong("is no type of TIMEX3"),
            time["value"].Given()
        );

    private static Attribution ReadAttribution(JsonField attribution, CodePoints points) =>
        new(
            attribution["id"].Given(),
            attribution["source"].Spans(points),
            attribution["cue"].Spans(points),
            attribution["content"].Spans(points),
            attribution["form"].Word<Form>(),
            new AttributionKind(
                attribution["sourceType"].Word<SourceType>(),
                attribution["number"].WordIfThere<Number>(),
                attribution["standing"].WordIfThere<Standing>(),
                ReadFactuality(attribution["factuality"]),
                attribution["future"].Flag(),
                attribution["denial"].Flag()
            ),
            new Voice(
                attribution["speaker"].Text(),
                attribution["same"].Text(),
                attribution["via"].Words(),
                attribution["basis"].SpanIfThere(points),
                attribution["reason"].SpanIfThere(points)
            ),
            attribution["parent"].Text(),
            attribution["score"].Number()
        );

    private static Claim ReadClaim(JsonField claim, CodePoints points) =>
        new(
            claim["id"].Given(),
            claim["span"].Spans(points),
            claim["attribution"].Text(),
            claim["about"].Words(),
            [.. claim["times"].Items().Select(time => (int)time.Number())],
            claim["places"].Words(),
            ReadFactuality(claim["factuality"]),
            claim["future"].Flag(),
            claim["kind"].Word<ClaimKind>()
        );

    private static Reply ReadReply(JsonField reply, CodePoints points) =>
        new(
            reply["span"].Span(points),
            reply["for"].Words(),
            reply["from"].Given(),
            reply["outcome"].Word<ReplyOutcome>()
        );

    private static Relation ReadRelation(JsonField relation, CodePoints points) =>
        new(
            relation["from"].Given(),
            relation["relation"].Word<RelationKind>(),
            relation["to"].Given(),
            relation["claim"].Text(),
            relation["standing"].Word<RelationStanding>(),
            relation["evidence"].Span(points)
        );

    private static Factuality ReadFactuality(JsonField factuality)
    {
        try
        {
            return ContractWords.Factuality(factuality.Given());
        }
        catch (FormatException problem) when (problem is not FieldFormatException)
        {
            throw factuality.Wrong(problem.Message);
        }
    }
}

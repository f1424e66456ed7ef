using System.Collections.Immutable;
using System.Text.Json;
using Ondit.Profiles;
using Ondit.Stories;

namespace Ondit.Json;

/// <summary>Writes the profile and the findings of a reading: each figure as <c>{"count": n, "ids": […]}</c>.</summary>
internal static class ProfileJson
{
    public static void Write(Utf8JsonWriter json, Profile? profile)
    {
        if (profile is null)
        {
            json.WriteNull("profile");
            return;
        }

        json.WriteStartObject("profile");
        Write(json, "claims", profile.Claims);
        Write(json, "sourceTypes", profile.BySourceType);
        Write(json, "standings", profile.ByStanding);
        json.WriteStartObject("voices");
        Write(json, "atLeast", profile.VoicesAtLeast);
        Write(json, "atMost", profile.VoicesAtMost);
        json.WriteEndObject();
        Write(json, "unnamedWithReason", profile.UnnamedWithReason);
        Write(json, "unnamedWithoutReason", profile.UnnamedWithoutReason);
        Write(json, "pluralWithOneVoice", profile.PluralWithOneVoice);
        Write(json, "onOneUnnamedVoice", profile.OnOneUnnamedVoice);
        Write(json, "secondHand", profile.SecondHand);
        Write(json, "rumourWithNobody", profile.RumourWithNobody);
        Write(json, "ownVoice", profile.OwnVoice);
        Write(json, "ownOpinion", profile.OwnOpinion);
        Write(json, "unnamedOpinionOrAttack", profile.UnnamedOpinionOrAttack);
        json.WriteStartObject("replies");
        Write(json, "sought", profile.RepliesSought);
        Write(json, "got", profile.RepliesGot);
        Write(json, "refused", profile.RepliesRefused);
        Write(json, "missing", profile.RepliesMissing);
        json.WriteEndObject();
        Write(json, "noReplyTold", profile.NoReplyTold);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, ImmutableArray<Finding> findings, CodePoints points)
    {
        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("house", finding.House);
            json.WriteString("rule", finding.Rule);
            json.WriteString("publishedIn", finding.PublishedIn);
            ReadingJson.WriteSpans(json, "spans", finding.Spans, points);
            ReadingJson.WriteWords(json, "ids", finding.Ids);
            json.WriteString("note", finding.Note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write<T>(Utf8JsonWriter json, string name, ImmutableSortedDictionary<T, Figure> figures)
        where T : struct, Enum
    {
        json.WriteStartObject(name);
        foreach (var (key, figure) in figures)
        {
            Write(json, ContractWords.Of(key), figure);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Figure figure)
    {
        json.WriteStartObject(name);
        json.WriteNumber("count", figure.Count);
        ReadingJson.WriteWords(json, "ids", figure.Ids);
        json.WriteEndObject();
    }
}

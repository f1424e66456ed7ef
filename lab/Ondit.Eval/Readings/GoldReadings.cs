using System.Globalization;
using System.Text.Json.Nodes;
using Ondit.Eval.Corpora;

namespace Ondit.Eval.Readings;

/// <summary>Puts gold attributions in the place of those that a reader found, to see what it costs that it errs.</summary>
internal static class GoldReadings
{
    /// <summary>The reading with the gold's attributions, the claims in them, and the story's own claims as they were read.</summary>
    /// <param name="reading">A reading in the JSON contract.</param>
    /// <param name="gold">The gold row of the same text.</param>
    public static JsonLine Of(JsonLine reading, JsonLine gold)
    {
        var row = JsonNode.Parse(reading.Json)!.AsObject();
        var annotation = JsonNode.Parse(gold.Json)!.AsObject();
        var parties = row["parties"]!.AsArray();
        var ids = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var party in parties)
        {
            ids.TryAdd(party!["name"]!.GetValue<string>(), party["id"]!.GetValue<string>());
        }

        foreach (var party in annotation["parties"]!.AsArray())
        {
            AddParty(party!.AsObject(), parties, ids, row["story"]!["text"]!.GetValue<string>());
        }

        var attributions = new JsonArray();
        var claims = new JsonArray();
        foreach (var (i, given) in annotation["attributions"]!.AsArray().Index())
        {
            var one = given!.DeepClone().AsObject();
            var about = new JsonArray([.. Ids(one["about"], ids)]);
            one["id"] = Name("a", i + 1);
            one["same"] = one["same"] is { } same ? Name("a", same.GetValue<int>() + 1) : null;
            one["parent"] = one["parent"] is { } parent ? Name("a", parent.GetValue<int>() + 1) : null;
            one["speaker"] = one["speaker"] is { } speaker ? ids.GetValueOrDefault(speaker.GetValue<string>()) : null;
            one["via"] = new JsonArray([.. Ids(one["via"], ids)]);
            one["score"] = 1;
            one.Remove("about");
            claims.Add(
                new JsonObject
                {
                    ["id"] = Name("c", i + 1),
                    ["span"] = one["content"]!.DeepClone(),
                    ["attribution"] = Name("a", i + 1),
                    ["about"] = about,
                    ["times"] = new JsonArray(),
                    ["places"] = new JsonArray(),
                    ["factuality"] = one["factuality"]!.DeepClone(),
                    ["future"] = one["future"]!.DeepClone(),
                    ["kind"] = one["denial"]!.GetValue<bool>() ? "denial" : "fact",
                }
            );
            attributions.Add(one);
        }

        foreach (var own in row["claims"]!.AsArray().Where(claim => claim!["attribution"] is null))
        {
            var claim = own!.DeepClone();
            claim["id"] = "o" + claim["id"]!.GetValue<string>();
            claims.Add(claim);
        }

        row["attributions"] = attributions;
        row["claims"] = claims;
        if (annotation["replies"] is JsonArray replies)
        {
            row["replies"] = new JsonArray([.. replies.Select(reply => Reply(reply!.DeepClone().AsObject(), ids))]);
        }

        return new JsonLine(reading.Where, row.ToJsonString());
    }

    private static void AddParty(JsonObject party, JsonArray parties, Dictionary<string, string> ids, string text)
    {
        var name = party["name"]!.GetValue<string>();
        string[] names = [name, .. party["aliases"]!.AsArray().Select(alias => alias!.GetValue<string>())];
        if (Array.Find(names, ids.ContainsKey) is { } known)
        {
            ids.TryAdd(name, ids[known]);
            return;
        }

        var at = names
            .Select(one => (Name: one, At: text.IndexOf(one, StringComparison.Ordinal)))
            .FirstOrDefault(one => one.At >= 0);
        if (at.Name is null)
        {
            return;
        }

        var points = new PointText(text[..at.At]).Length;
        ids[name] = Name("g", ids.Count + 1);
        parties.Add(
            new JsonObject
            {
                ["id"] = ids[name],
                ["name"] = name,
                ["type"] = party["type"]!.DeepClone(),
                ["mentions"] = new JsonArray(
                    new JsonObject
                    {
                        ["span"] = new JsonArray(points, points + new PointText(at.Name).Length),
                        ["kind"] = "name",
                    }
                ),
            }
        );
    }

    private static JsonObject Reply(JsonObject reply, Dictionary<string, string> ids)
    {
        reply["for"] = new JsonArray([.. Ids(reply["for"], ids)]);
        return reply;
    }

    private static IEnumerable<JsonNode> Ids(JsonNode? names, Dictionary<string, string> ids) =>
        (names?.AsArray() ?? [])
            .Select(name => ids.GetValueOrDefault(name!.GetValue<string>()))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Select(id => (JsonNode)id);

    private static string Name(string letter, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{letter}{number}");
}

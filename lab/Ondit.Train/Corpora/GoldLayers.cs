using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Ondit.Json;
using Ondit.Mentions;
using Ondit.Stories;

namespace Ondit.Train.Corpora;

/// <summary>A span in code points, made UTF-16.</summary>
internal static class GoldSpan
{
    public static TextSpan Parse(JsonElement ends, CodePoints points) =>
        points.ToUtf16(new TextSpan(ends[0].GetInt32(), ends[1].GetInt32()));
}

/// <summary>A party by its names.</summary>
internal sealed record GoldParty(string Name, PartyType Type, ImmutableArray<string> Aliases)
{
    public static GoldParty Parse(JsonElement json) =>
        new(
            json.GetProperty("name").GetString()!,
            ContractWords.Parse<PartyType>(json.GetProperty("type").GetString()!),
            json.TryGetProperty("aliases", out var aliases)
                ? [.. aliases.EnumerateArray().Select(a => a.GetString()!)]
                : []
        );
}

/// <summary>Where a reply is told; <see cref="Outcome"/> as in <c>ReplyOutcome</c>.</summary>
internal sealed record GoldReply(TextSpan Span, int Outcome)
{
    public static GoldReply Parse(JsonElement json, CodePoints points) =>
        new(
            GoldSpan.Parse(json.GetProperty("span"), points),
            (int)ContractWords.Parse<Claims.ReplyOutcome>(json.GetProperty("outcome").GetString()!)
        );
}

/// <summary>A mention; <see cref="Chain"/> is the same for those that refer to the same, <see cref="Type"/> −1 where unknown.</summary>
internal sealed record GoldMention(TextSpan Span, MentionKind Kind, string Chain, int Type);

/// <summary>All mentions of a story and its own claims.</summary>
internal sealed record GoldLayers(
    string Id,
    string Text,
    ImmutableArray<GoldMention> Mentions,
    ImmutableArray<GoldAttribution> Own
)
{
    public static IEnumerable<GoldLayers> Load(string path) => GoldRows.Load(path, Parse);

    private static GoldLayers Parse(JsonElement row)
    {
        var text = row.GetProperty("text").GetString()!;
        var points = new CodePoints(text);
        var types = row.GetProperty("parties")
            .EnumerateArray()
            .ToDictionary(
                p => p.GetProperty("id").GetString()!,
                p => (int)ContractWords.Parse<PartyType>(p.GetProperty("type").GetString()!),
                StringComparer.Ordinal
            );
        return new GoldLayers(
            row.GetProperty("id").GetString()!,
            text,
            [
                .. row.GetProperty("mentions")
                    .EnumerateArray()
                    .Select(m =>
                    {
                        var ids = m.GetProperty("parties").EnumerateArray().Select(p => p.GetString()!).ToArray();
                        return new GoldMention(
                            GoldSpan.Parse(m.GetProperty("span"), points),
                            ContractWords.Parse<MentionKind>(m.GetProperty("kind").GetString()!),
                            string.Join(' ', ids.Order(StringComparer.Ordinal)),
                            ids.Length == 1 ? types[ids[0]] : (int)PartyType.Group
                        );
                    }),
            ],
            [.. row.GetProperty("own").EnumerateArray().Select(c => GoldAttribution.ParseOwn(c, points))]
        );
    }

    /// <summary>OntoGUM: longest spans are cut after their heads, as ours are; singletons are not annotated there.</summary>
    public static IEnumerable<GoldLayers> LoadOntoGum(string path) => GoldRows.Load(path, ParseOntoGum);

    private static GoldLayers ParseOntoGum(JsonElement row)
    {
        var text = row.GetProperty("text").GetString()!;
        var points = new CodePoints(text);
        ImmutableArray<TextSpan> tokens =
        [
            .. row.GetProperty("tokens").EnumerateArray().Select(t => GoldSpan.Parse(t, points)),
        ];
        ImmutableArray<string> tags = [.. row.GetProperty("upos").EnumerateArray().Select(t => t.GetString()!)];
        var heads = new NounHeads(text, tokens, tags);
        var mentions = ImmutableArray.CreateBuilder<GoldMention>();
        var seen = new HashSet<TextSpan>();
        foreach (var mention in row.GetProperty("mentions").EnumerateArray())
        {
            var (first, end) = (mention[0].GetInt32(), mention[1].GetInt32());
            var head = heads.Of(first, end);
            var span = new TextSpan(tokens[first].Start, tokens[head].End);
            if (seen.Add(span))
            {
                var kind =
                    tags[head] == "PRON" ? MentionKind.Pronoun
                    : tags[head] == "PROPN" ? MentionKind.Name
                    : MentionKind.Nominal;
                mentions.Add(
                    new GoldMention(span, kind, mention[2].GetInt32().ToString(CultureInfo.InvariantCulture), -1)
                );
            }
        }

        // Names that are mentioned once are in no chain there; without them every name would seem to have been mentioned before.
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tags[i] != "PROPN")
            {
                continue;
            }

            var end = i + 1;
            while (end < tokens.Length && tags[end] == "PROPN")
            {
                end++;
            }

            var span = new TextSpan(tokens[i].Start, tokens[end - 1].End);
            if (!mentions.Any(m => m.Span.Start < span.End && span.Start < m.Span.End))
            {
                mentions.Add(new GoldMention(span, MentionKind.Name, $"single {i}", -1));
            }

            i = end - 1;
        }

        return new GoldLayers(row.GetProperty("id").GetString()!, text, [.. mentions.OrderBy(m => m.Span)], []);
    }
}

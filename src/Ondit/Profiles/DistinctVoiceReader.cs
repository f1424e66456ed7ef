using System.Collections.Immutable;
using Ondit.Attributions;
using Ondit.Mentions;
using Ondit.Stories;

namespace Ondit.Profiles;

/// <summary>Tells the voices of a reading apart: by the party that speaks, by <c>same</c>, else by the words of the source.</summary>
internal static class DistinctVoiceReader
{
    private static readonly ImmutableHashSet<string> Determiners = ["the", "a", "an"];

    /// <summary>The voices in the order in which they are first heard. Talk, crowds and the story itself are none.</summary>
    public static ImmutableArray<DistinctVoice> Read(Reading reading)
    {
        var byKey = new Dictionary<string, List<Attribution>>(StringComparer.Ordinal);
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        var voices = new List<List<Attribution>>();
        foreach (var attribution in reading.Attributions.Where(IsSomebody))
        {
            var key =
                attribution.Voice.Same is { } same && keys.TryGetValue(same, out var earlier)
                    ? earlier
                    : KeyOf(attribution, reading);
            keys.TryAdd(attribution.Id, key);
            if (!byKey.TryGetValue(key, out var voice))
            {
                voices.Add(byKey[key] = voice = []);
            }

            voice.Add(attribution);
        }

        return [.. voices.Select(voice => new DistinctVoice([.. voice]))];
    }

    private static bool IsSomebody(Attribution attribution) =>
        attribution.Kind.SourceType
            is not (SourceType.Group or SourceType.Rumour or SourceType.Unstated or SourceType.Self);

    // An unnamed voice is a new one unless the words point back, which is what "same" holds.
    private static string KeyOf(Attribution attribution, Reading reading)
    {
        if (attribution.Kind.SourceType == SourceType.Unnamed)
        {
            return $"unnamed {attribution.Id}";
        }

        if ((attribution.Voice.Speaker ?? PartyAt(attribution.Source, reading)?.Id) is { } party)
        {
            return $"party {party}";
        }

        var words = SpanWords
            .Of(reading.Story.Text, attribution.Source)
            .Where(word => !Determiners.Contains(word))
            .ToList();
        return words.Count > 0 ? $"words {string.Join(' ', words)}" : $"nobody {attribution.Id}";
    }

    // The party whose mention fills the source, or most of it: "Ann" of "Ann, her sister".
    private static Party? PartyAt(ImmutableArray<TextSpan> source, Reading reading) =>
        source.IsEmpty
            ? null
            : reading.Parties.FirstOrDefault(party =>
                party.Mentions.Any(mention =>
                    source[0].Contains(mention.Span) && mention.Span.Start - source[0].Start <= "the ".Length
                )
            );
}

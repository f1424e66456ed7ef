using System.Collections.Immutable;
using System.Globalization;
using Ondit.Attributions;
using Ondit.Ledger.Rumours;

namespace Ondit.Ledger.Joining;

/// <summary>Gives each voice of a rumour its id, in the order in which they are heard.</summary>
internal sealed class VoiceBook
{
    private readonly Dictionary<string, RumourVoice> voices = new(StringComparer.Ordinal);

    /// <summary>All voices, the first heard first.</summary>
    public ImmutableArray<RumourVoice> All => [.. voices.Values.OrderBy(voice => Number(voice.Id))];

    /// <summary>The id of a voice.</summary>
    public string Of(string key, string? name, SourceType type)
    {
        if (!voices.TryGetValue(key, out var voice))
        {
            voices[key] = voice = new RumourVoice(
                string.Create(CultureInfo.InvariantCulture, $"v{voices.Count + 1}"),
                name,
                type
            );
        }

        return voice.Id;
    }

    private static int Number(string id) => int.Parse(id.AsSpan(1), CultureInfo.InvariantCulture);
}

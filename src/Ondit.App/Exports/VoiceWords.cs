using Ondit.Attributions;

namespace Ondit.App.Exports;

/// <summary>Who speaks in an attribution beyond the words of its source, for the end of a line.</summary>
internal static class VoiceWords
{
    /// <summary>Speaker, the way it came, the earlier word of the same voice; each after a middle dot.</summary>
    public static string Of(Attribution attribution, PartyNames names)
    {
        var voice = attribution.Voice;
        return string.Concat(
            voice.Speaker is { } speaker ? $" · {names.Of(speaker)}" : "",
            voice.Via.IsEmpty ? "" : $" · via {string.Join(", ", voice.Via.Select(names.Of))}",
            voice.Same is { } same ? $" · the voice of {same}" : ""
        );
    }
}

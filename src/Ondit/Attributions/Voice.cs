using System.Collections.Immutable;
using Ondit.Stories;

namespace Ondit.Attributions;

/// <summary>Who speaks in an attribution and by which way it came here.</summary>
/// <param name="Speaker">Id of the party behind the source; null where no named party speaks.</param>
/// <param name="Same">Id of the nearest earlier attribution by the same unnamed voice.</param>
/// <param name="Via">Ids of the outlets or people through whom it reached this story, nearest to the source first.</param>
/// <param name="Basis">The words that describe an unnamed source or say how it knows.</param>
/// <param name="Reason">The words that say why it is not named.</param>
public sealed record Voice(string? Speaker, string? Same, ImmutableArray<string> Via, TextSpan? Basis, TextSpan? Reason)
{
    /// <summary>Nobody known.</summary>
    public static Voice Unknown { get; } = new(null, null, [], null, null);
}

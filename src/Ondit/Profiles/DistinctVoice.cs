using System.Collections.Immutable;
using Ondit.Attributions;

namespace Ondit.Profiles;

/// <summary>One voice as the words tell it apart from others, with all that it says, in text order.</summary>
/// <param name="Attributions">Never empty.</param>
internal sealed record DistinctVoice(ImmutableArray<Attribution> Attributions)
{
    public Attribution First => Attributions[0];

    public bool IsUnnamed => First.Kind.SourceType == SourceType.Unnamed;

    public bool HasReason => Attributions.Any(attribution => attribution.Voice.Reason is not null);

    /// <summary>As it is first called: the "they" of one who is not to be known is no plural.</summary>
    public bool IsPlural => First.Kind.Number == Number.Several;

    /// <summary>The most that is said of it anywhere: "he" is no barer than the source that he is.</summary>
    public Standing? Standing => Attributions.Max(attribution => attribution.Kind.Standing);
}

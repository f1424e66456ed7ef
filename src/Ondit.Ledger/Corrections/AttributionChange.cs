using System.Collections.Immutable;
using Ondit.Attributions;

namespace Ondit.Ledger.Corrections;

/// <summary>An attribution is of another kind than it was read as. What is null stays as read.</summary>
/// <param name="Story">Id of the story.</param>
/// <param name="Start">Where its cue begins, in UTF-16 units of the text.</param>
/// <param name="End">Where the cue ends.</param>
/// <param name="Words">The cue.</param>
/// <param name="SourceType">On whose word.</param>
/// <param name="Factuality">How firmly.</param>
/// <param name="IsDenial">Whether it says of another claim that it is not so.</param>
/// <param name="Speaker">The name of the party that speaks; it must be one of the story's.</param>
public sealed record AttributionChange(
    string Story,
    int Start,
    int End,
    string Words,
    SourceType? SourceType,
    Factuality? Factuality,
    bool? IsDenial,
    string? Speaker
) : Change
{
    /// <inheritdoc/>
    public override ImmutableArray<string> Stories => [Story];
}

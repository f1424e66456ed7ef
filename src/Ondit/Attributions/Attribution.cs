using System.Collections.Immutable;
using Ondit.Stories;

namespace Ondit.Attributions;

/// <summary>A place where a story gives something as somebody else's than the writer's. Each part is in one or more pieces, in text order.</summary>
/// <param name="Id">Its name within the reading: <c>a1</c>, <c>a2</c>, … in the order of the cues.</param>
/// <param name="Source">Who the content is laid to; empty where the text names nobody.</param>
/// <param name="Cue">The words that lay it to the source; never empty.</param>
/// <param name="Content">What is laid to the source.</param>
/// <param name="Form">How much of the content is quoted.</param>
/// <param name="Kind">On whose word it is given, and how firmly.</param>
/// <param name="Voice">Who speaks, and by which way it came here.</param>
/// <param name="Parent">The attribution in whose content this one lies, the smallest where several enclose it.</param>
/// <param name="Score">The reader's own certainty that this is an attribution with just these parts, 0 to 1; calibrated (MODEL_CARD.md).</param>
public sealed record Attribution(
    string Id,
    ImmutableArray<TextSpan> Source,
    ImmutableArray<TextSpan> Cue,
    ImmutableArray<TextSpan> Content,
    Form Form,
    AttributionKind Kind,
    Voice Voice,
    string? Parent,
    double Score
);

using System.Collections.Immutable;
using Ondit.Stories;

namespace Ondit.Train.Corpora;

/// <summary>An attribution as people annotated it, in UTF-16 spans.</summary>
internal sealed record GoldAttribution(
    ImmutableArray<TextSpan> Source,
    ImmutableArray<TextSpan> Cue,
    ImmutableArray<TextSpan> Content
);

using System.Collections.Immutable;
using Ondit.Stories;

namespace Ondit.Tests.Tags;

/// <summary>One tag as spans of the text.</summary>
public sealed record RecordedTag(
    ImmutableArray<TextSpan> Source,
    ImmutableArray<TextSpan> Cue,
    ImmutableArray<TextSpan> Content,
    double CueProbability = 0.9,
    double PartsProbability = 0.8
);

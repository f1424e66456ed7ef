using System.Collections.Immutable;
using Ondit.Attributions;
using Ondit.Stories;
using Ondit.Times;

namespace Ondit;

/// <summary>All that was found in one story. Spans are UTF-16 indices of <c>Story.Text</c>, in text order.</summary>
/// <param name="Story">What was read, unchanged.</param>
/// <param name="Reader">Program and model that read it.</param>
/// <param name="Sentences">Its sentences; no letter of the text lies outside them.</param>
/// <param name="Times">Words that point to a time, with its value.</param>
/// <param name="Attributions">Who says what, in the order of the cues.</param>
public sealed record Reading(
    Story Story,
    ReaderVersion Reader,
    ImmutableArray<TextSpan> Sentences,
    ImmutableArray<TimeExpression> Times,
    ImmutableArray<Attribution> Attributions
);

using System.Collections.Immutable;
using Ondit.Attributions;
using Ondit.Claims;
using Ondit.Decisions;
using Ondit.Mentions;
using Ondit.Profiles;
using Ondit.Stories;
using Ondit.Times;

namespace Ondit;

/// <summary>All that was found in one story. Spans are UTF-16 indices of <c>Story.Text</c>, in text order.</summary>
/// <param name="Story">What was read, unchanged.</param>
/// <param name="Reader">Program and model that read it.</param>
/// <param name="Sentences">Its sentences; no letter of the text lies outside them.</param>
/// <param name="Parties">Who and what it speaks of, in the order of their first mentions.</param>
/// <param name="Times">Words that point to a time, with its value.</param>
/// <param name="Attributions">Who says what, in the order of the cues.</param>
/// <param name="Claims">What is put forward, by others and by the story itself.</param>
/// <param name="Replies">Who was asked, and what came of it.</param>
/// <param name="Relations">What the text says its parties are to each other.</param>
public sealed record Reading(
    Story Story,
    ReaderVersion Reader,
    ImmutableArray<TextSpan> Sentences,
    ImmutableArray<Party> Parties,
    ImmutableArray<TimeExpression> Times,
    ImmutableArray<Attribution> Attributions,
    ImmutableArray<Claim> Claims,
    ImmutableArray<Reply> Replies,
    ImmutableArray<Relation> Relations
)
{
    /// <summary>Why: what each stage decided, in text order.</summary>
    public ImmutableArray<Decision> Decisions { get; init; } = [];

    /// <summary>Its sourcing in figures; null where none was made.</summary>
    public Profile? Profile { get; init; }

    /// <summary>What house rules ask to look at; null where no house was asked.</summary>
    public ImmutableArray<Finding>? Findings { get; init; }
}

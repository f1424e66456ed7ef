using System.Collections.Immutable;

namespace Ondit.Tags;

/// <summary>All that the model says of a story. Ranges count the story's pieces.</summary>
/// <param name="Attributions">In the order of their cues.</param>
/// <param name="Mentions">In text order.</param>
/// <param name="Own">Assertions of the story's own voice, in text order.</param>
/// <param name="Sentences">How each sentence is put, were it the story's own assertion; one that is cut between windows may lack.</param>
public sealed record StoryTags(
    ImmutableArray<Tag> Attributions,
    ImmutableArray<MentionTag> Mentions,
    ImmutableArray<OwnTag> Own,
    ImmutableArray<OwnTag> Sentences
);
